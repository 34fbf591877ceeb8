import { describe, expect, it } from 'vitest';

import { softBreaks } from './soft-breaks';

const parts = (text: string, language: string): readonly string[] =>
  softBreaks(text, language).map((part) => part.text);

describe('soft breaks in long words', () => {
  it('stand at the joints of long Dutch compounds', () => {
    expect(parts('Over inkomstenuitwisselingsovereenkomsten', 'nl').join('|')).toBe(
      'Over inkomsten|uitwisselings|overeenkomsten',
    );
    expect(parts('werkgelegenheidsbeleid', 'nl').join('|')).toBe('werkgelegenheids|beleid');
  });

  it('leave short words and other languages alone', () => {
    expect(parts('de regeringsleider', 'nl')).toHaveLength(1);
    expect(parts('incomprehensibilitiesings', 'en')).toHaveLength(1);
  });

  it('never change the text', () => {
    const text = 'Aansprakelijkheidsverzekeringsmaatschappijen, arbeidsongeschiktheidsuitkeringen';
    expect(parts(text, 'nl').join('')).toBe(text);
  });
});
