/** What a page prints around and between its words is no difference between two texts. */
import { describe, expect, it } from 'vitest';

import { noHand } from '../engine/align/hand';
import type { Difference } from '../engine/compare/difference';
import { noLexicon } from '../engine/lexicon/lexicon';
import { pairSteps } from './pair-steps';

/** The differences of two texts, from the start to the end. */
function found(nl: string, en: string): readonly Difference[] {
  const steps = pairSteps(
    {
      nl: { raw: nl, language: 'nl', blocks: null },
      en: { raw: en, language: 'en', blocks: null },
      verdicts: { nl: {}, en: {} },
      hand: noHand,
    },
    () => noLexicon,
  );
  let differences: readonly Difference[] = [];
  for (let step = steps.next(); step.done !== true; step = steps.next())
    if (step.value?.kind === 'comparison') ({ differences } = step.value.comparison);
  return differences;
}

const dutch = [
  'De molen van Zaandam',
  'De molen aan de rivier werd in 1850 gebouwd door Jan Visser en staat er nog steeds.',
  'In de winter van 1963 vroor de rivier dicht en kwamen er 400 schaatsers uit Haarlem.',
  'Des zomers vaart er een veerpont, waarvoor een kaartje 2 euro kost, zegt Maria Bakker.',
];
const english = [
  'The mill of Zaandam',
  'The mill by the river was built in 1850 by Jan Visser and it still stands there.',
  'In the winter of 1963 the river froze over and 400 skaters came from Haarlem.',
  'In summer there is a ferry, for which a ticket costs 2 euros, says Maria Bakker.',
];
const text = (lines: readonly string[]): string => lines.join('\n\n');
const plain = found(text(dutch), text(english));

/** Differences that the two texts without marks do not have. */
const added = (nl: readonly string[], en: readonly string[]): readonly string[] => {
  const known = new Set(plain.map(({ key }) => key));
  return found(text(nl), text(en))
    .filter(({ key }) => !known.has(key))
    .map(({ key }) => key);
};

describe('no difference is', () => {
  it('“3 min read” on one side, or a reading time in each language', () => {
    expect(added(dutch, [english[0] ?? '', '3 min read', ...english.slice(1)])).toEqual([]);
    expect(
      added(
        [dutch[0] ?? '', 'Leestijd: 4 minuten', ...dutch.slice(1)],
        [english[0] ?? '', '3 min read', ...english.slice(1)],
      ),
    ).toEqual([]);
  });

  it('a page number between paragraphs, on one side or other numbers on both', () => {
    const numbered = (lines: readonly string[], from: number): readonly string[] =>
      lines.flatMap((line, at) => (at < 1 ? [line] : [`${String(from + at)}`, line]));
    expect(added(dutch, numbered(english, 12))).toEqual([]);
    expect(added(numbered(dutch, 7), numbered(english, 12))).toEqual([]);
    expect(
      added(
        dutch,
        english.flatMap((line, at) => (at === 2 ? ['Page 12 of 40', line] : [line])),
      ),
    ).toEqual([]);
  });

  it.each([
    ['in brackets', (at: number) => `[${String(at)}]`],
    ['raised', (at: number) => '¹²³'.charAt(at - 1)],
  ])('a footnote mark %s, on one side or numbered otherwise', (_, mark) => {
    const marked = (lines: readonly string[], from: number): readonly string[] =>
      lines.map((line, at) => (at === 0 ? line : line.replace(/\.$/, `.${mark(((from + at - 1) % 3) + 1)}`)));
    expect(added(dutch, marked(english, 0))).toEqual([]);
    expect(added(marked(dutch, 1), marked(english, 0))).toEqual([]);
  });
});
