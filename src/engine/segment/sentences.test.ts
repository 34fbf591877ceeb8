/** Each phenomenon that a stop can be part of without ending a sentence, and what must not happen to its neighbours. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentSentences } from './sentences';

/** A text with `|` where it must be cut; the cut replaces the white space. */
function cut(marked: string, language: string): string {
  const plain = marked.replaceAll(' | ', ' ');
  const spans = segmentSentences(plain, { start: 0, end: plain.length }, language);
  return spans.map((span) => plain.slice(span.start, span.end)).join(' | ');
}

const fixtures: Readonly<
  Record<
    string,
    { readonly nl?: readonly string[]; readonly en?: readonly string[]; readonly de?: readonly string[] }
  >
> = {
  'plain stops end sentences': {
    nl: ['Het regent. | Wij blijven thuis! | Ga jij? | Nee.', 'Dat is alles. | 12 mensen kwamen.'],
    en: ['It rains. | We stay in! | Will you go? | No.', 'That was in 2024. | The next year was dry.'],
  },
  'titles stay with their names': {
    nl: [
      'Volgens dr. Jansen en mr. De Wit is het klaar. | Prof. Bos zwijgt.',
      'Dhr. M. Smit kwam met mevr. Vos.',
    ],
    en: [
      'Mr. Hart met Dr. Lee and Sen. Warren. | Gov. Brown left.',
      'The bus went to St. Louis. | It was late.',
    ],
  },
  'abbreviations inside a sentence': {
    nl: [
      'Zo is o.a. Amsterdam vol, d.w.z. De Pijp. | Verder niets.',
      'Hij las bijv. Multatuli. | Zij niet.',
      'Zie art. 3 en blz. 12, nr. 5. | Klaar.',
      'Het was t.w. Anna die belde.',
    ],
    en: [
      'Some fruit, e.g. Apples, i.e. Malus, are red. | Others are not.',
      'See No. 5 vs. No. 6, vol. II. | Good.',
    ],
  },
  'abbreviations that may end a sentence': {
    nl: [
      'Appels, peren enz. | De rest bleef.',
      'Hij werkt bij Philips N.V. in Eindhoven. | Zij bij ASML N.V. | Dat weet ik.',
    ],
    en: [
      'At 1:54 p.m. Zuckerberg left. | At 2 p.m. | The rest followed.',
      'He moved to the U.S. | It was cold.',
      'The U.S. Senate met. | Apple Inc. | The end.',
      'He works for Acme Inc. and Foo Corp. in Nov. 2020.',
    ],
  },
  'an abbreviation that is also a word ends its sentence': {
    nl: ['De zaal was vol. | Toen begon het.', 'Zo. | Welke dan?', 'Hij bleef maar min. | Toch niet.'],
    en: ['I like modern art. | Nobody else does.', 'Come in. | Sit down.', 'I said no. | The door closed.'],
  },
  'initials belong to a name': {
    nl: ['Toen M. Zuckerberg kwam, ging J.R.R. Tolkien. | Ook P.C. Hooft.'],
    en: [
      'George W. Bush and J. K. Rowling met. | They spoke.',
      'The suit Kadrey v. Meta goes on. | Roe v. Wade does not.',
    ],
  },
  'a letter that is no initial ends its sentence': {
    nl: ['Neem vitamine C. | Dat helpt.', 'Dat is plan B. | En dan?'],
    en: ['She is taller than I. | Then we left.', 'Take vitamin C. | It helps.'],
  },
  'ordinals and list numbers': {
    nl: ['1. Open het deksel. | 2. Haal het eruit.', 'a. Eerst dit.', 'Het was op 3. mei 1999.'],
    en: [
      '1. Open the lid. | 2. Take it out.',
      'IV. The last chapter.',
      'He was born in 1912. | She came later.',
    ],
    de: ['Am 3. Oktober war es kalt. | Es schneite.'],
  },
  'numbers keep their stops': {
    nl: ['Het kost 1.234,56 euro om 13.54 uur. | Meer niet.'],
    en: ['It grew 3.5 percent to 1,234.56 at 10.30. | No more.'],
  },
  'an ellipsis goes on before a small letter': {
    nl: ['Hij dacht … en dacht... en zweeg. | Klaar.', '… en toen was het stil.', 'Hij wachtte… | Niets.'],
    en: ['Well... maybe. | He waited… | Nothing came.', 'Sharing agreements with Llama AI ...'],
  },
  'who says it stays with what is said': {
    nl: [
      '„Kom je?” vroeg hij. | „Nee!” riep Anna. | „Toch.”',
      '‘Ga weg!’ Jan zei niets meer.',
      '„Hè?” Jan vroeg het nog eens.',
    ],
    en: [
      '“Really?” she asked. | “Yes!” Anna said. | “Good.”',
      '“Go.” | She went.',
      '“Why?” | Ali said: “Because.”',
    ],
  },
  'a quotation over sentences is cut inside': {
    nl: ['“Kom. | Ga zitten. | Luister,” zei hij. | Zij kwam.'],
    en: ['“Come in. | Sit down,” he said. | She sat.'],
  },
  'broken quotation marks do not hide a stop': {
    nl: [
      'Dat krijgen we, “zei Zuckerberg.” | Dus dat is het. “',
      'Dat “niet is” [Meta’s] model. ” | Toch maakt het winst.',
      'een beetje in de industrie. ”',
    ],
    en: ['That is it, “he said.” | So there. “', 'the model. ” | But it pays.'],
  },
  'a bracketed letter begins a sentence': {
    nl: ['Dat zei hij. | ‘[I]T maakt het beter.’'],
    en: ['He said so. | “[I]t makes it better.”', 'That is [sic] all. | [A]nd more.'],
  },
  'clipped Dutch words begin a sentence': {
    nl: [
      'Hij sliep. | ’s Avonds kwam zij. | ‘t Was laat.',
      "Het sneeuwde. | 's Morgens niet.",
      'Hij komt uit ’s-Hertogenbosch. | Zij uit ’t Gooi.',
    ],
  },
  brackets: {
    nl: ['De winst (!) was klein. | (De rest volgt.) | Einde.', 'Zie hierna (ca. 1900). | Later meer.'],
    en: ['The gain (!) was small. | (The rest follows.) | End.', 'A profit (see below. and above) of 2.'],
  },
  'marks inside names and addresses': {
    nl: ['Kijk op www.nos.nl/index.html. | Of mail a.b@c.nl.', 'Yahoo! is een merk, Node.js ook.'],
    en: ['Yahoo! is a brand. | iPhone sales fell. | See Node.js and example.com.'],
  },
  'a stop without its space': {
    nl: ['Het was zover.Toen kwam hij.'.replace('zover.Toen', 'zover. | Toen')],
  },
  'no stop, no cut': {
    nl: ['Meta heeft overeenkomsten met hosts', 'Vraag: antwoord; en dan — niets'],
    en: ['Meta has agreements with hosts', '{hardware} and more'],
  },
  'other scripts': { en: ['你好。 | 再见！', 'Что это? | Это дом.'] },
};

describe('sentences', () => {
  for (const [phenomenon, languages] of Object.entries(fixtures))
    for (const [language, lines] of Object.entries(languages))
      for (const line of lines ?? [])
        test(`${phenomenon} (${language}): ${line.slice(0, 50)}`, () => {
          expect(cut(line, language)).toBe(line);
        });

  test('a stop that lost its space is cut, a file name is not', () => {
    const shape = (words: string): number =>
      segmentSentences(words, { start: 0, end: words.length }, 'nl').length;
    expect(
      [
        shape('Het was zover.Toen kwam hij.'),
        shape('Open www.nos.Nl nu'),
        shape('Node.js en www.Nos.nl hier'),
      ].join(' '),
    ).toBe('2 1 1');
  });

  const nasty = fc.string({
    unit: fc.constantFrom(
      ...'aAbZ19 .!?…"“”‘’\'`()[]-–\n\u00a0\ud800é。',
      'dr',
      'U.S.',
      'o.a. ',
      '. De ',
      '... ',
    ),
    maxLength: 120,
  });

  test('sentences are trimmed, in order, disjoint, and hold every character that is not white space', () => {
    fc.assert(
      fc.property(
        fc.oneof(nasty, fc.string()),
        fc.nat(5),
        fc.constantFrom('nl', 'en', 'de', 'und', ''),
        (words, lead, language) => {
          const span = { start: Math.min(lead, words.length), end: words.length };
          const spans = segmentSentences(words, span, language);
          let at = span.start;
          for (const one of spans) {
            expect(words.slice(at, one.start).trim()).toBe('');
            expect(words.slice(one.start, one.end).trim()).toBe(words.slice(one.start, one.end));
            expect(one.end).toBeGreaterThan(one.start);
            at = one.end;
          }
          expect(words.slice(at, span.end).trim()).toBe('');
        },
      ),
    );
  });

  test('where a block stands in its text does not change its sentences', () => {
    fc.assert(
      fc.property(nasty, nasty, (before, words) => {
        const alone = segmentSentences(words, { start: 0, end: words.length }, 'nl');
        const content = `${before}\n\n${words}\n\nDaarna.`;
        const offset = before.length + 2;
        const inside = segmentSentences(content, { start: offset, end: offset + words.length }, 'nl');
        expect(inside.map((span) => [span.start - offset, span.end - offset])).toEqual(
          alone.map((span) => [span.start, span.end]),
        );
      }),
    );
  });

  test('a hundred thousand characters without a sentence, or with nothing but stops, are read', () => {
    for (const piece of ['a', '.', '. ', 'Zo. ', '."', ' ”', 'A.b']) {
      const words = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(segmentSentences(words, { start: 0, end: words.length }, 'nl').length).toBeGreaterThan(0);
    }
  });
});
