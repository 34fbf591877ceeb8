/** A backup or notes dropped anywhere on the window are shown before they are brought in; other files are left to the screens. */
import { useEffect } from 'react';

import { looksKept } from '../formats/kept-file';
import { useActions } from '../store/use-app';

export function useDrop(): void {
  const { takeKeptFile } = useActions();
  useEffect(() => {
    const over = (event: DragEvent): void => {
      // Without this the browser would leave the page for the file.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      // A screen that took the file has prevented this already.
      if (event.defaultPrevented) return;
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      void file.text().then((text) => {
        if (looksKept(file.name, text)) void takeKeptFile(file.name, text);
      });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [takeKeptFile]);
}
