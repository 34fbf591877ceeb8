import { describe, expect, it } from 'vitest';
import { noLexicon } from '../lexicon/lexicon';
import { linkWords } from './link-words';
import { smallLexicon } from './fixture-lexicon';

/** `nl=en` per link, in order. */
function linked(nl: string, en: string, lexicon = noLexicon): string {
  return linkWords(nl, en, { lexicon })
    .map((link) => `${nl.slice(link.nl.start, link.nl.end)}=${en.slice(link.en.start, link.en.end)}`)
    .join(' ');
}

describe('words to words', () => {
  it('links names, numbers and look-alikes without a lexicon', () => {
    expect(linked('President Obama won in 2008.', 'Obama was elected president in 2008.')).toBe(
      'President=president Obama=Obama in=in 2008=2008',
    );
  });

  it('reads a number however it is written', () => {
    expect(linked('Er waren 1.234.567 mensen.', 'There were 1,234,567 people.')).toBe('1.234.567=1,234,567');
  });

  it('links one compound to the English words of its parts', () => {
    const lexicon = smallLexicon('inkomsten=income, overeenkomst=agreement, inkomsten+overeenkomst');
    expect(linked('een inkomstenovereenkomst', 'an income agreement', lexicon)).toBe(
      'inkomstenovereenkomst=income inkomstenovereenkomst=agreement',
    );
  });

  it('takes the English word at the same place when there are two', () => {
    const lexicon = smallLexicon('huis=house');
    expect(
      linkWords('huis en huis', 'house and house', { lexicon }).map((link) => [link.nl.start, link.en.start]),
    ).toEqual([
      [0, 0],
      [8, 10],
    ]);
  });

  it('makes no function word the counterpart of a content word', () => {
    expect(linked('volgens hem', 'he has it', smallLexicon('volgens=has'))).toBe('');
  });

  it('links a function word to one that only the other language counts as such', () => {
    expect(linked('omdat het kwam', 'because it came', smallLexicon('omdat=because'))).toBe('omdat=because');
  });

  it('links the participle of a loan verb without a lexicon', () => {
    expect(linked('de geselecteerde regels', 'the selected lines')).toBe('geselecteerde=selected');
  });

  it('gives nothing for empty strings', () => {
    expect(linkWords('', 'word', { lexicon: noLexicon })).toEqual([]);
  });
});
