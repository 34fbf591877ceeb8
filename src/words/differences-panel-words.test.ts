import { describe, expect, it } from 'vitest';

import { differencesPanelWords } from './differences-panel-words';

describe('the code on a box', () => {
  it('is the language its text is in, whichever side it stands on', () => {
    const { languageCode } = differencesPanelWords;
    expect([languageCode('de', 'nl'), languageCode('nl', 'en'), languageCode('en-GB', 'en')]).toEqual([
      'DE',
      'NL',
      'EN',
    ]);
  });

  it('is that of its side where a text has no language of its own', () => {
    expect(differencesPanelWords.languageCode('und', 'en')).toBe('EN');
  });
});
