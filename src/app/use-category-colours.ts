/** Gives the reader's own categories their colours, by a style sheet beside the one that colours those to begin with. */
import { useEffect } from 'react';

import { useCategories } from '../store/categories';

export function useCategoryColours(): void {
  const categories = useCategories();
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    for (const { id, colour } of categories)
      sheet.insertRule(
        `[data-category="${CSS.escape(id)}"] { --n: var(--n-${colour}); --ni: var(--n-${colour}-ink); }`,
      );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [categories]);
}
