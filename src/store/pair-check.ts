/** Looks at the two texts before they are read: wrong leaf, same text twice, another language – said with a remedy, never forbidden. */
import { otherSide, sides, type Side } from '../engine/text/text';
import type { TextCheck } from '../formats/check-words';
import { isAddress } from './comparable';
import { type Draft, languageOfSide } from './draft';

/** How much of a text is compared before all of it is, UTF-16 units. */
const sample = 20_000;

/** Something the reader should know before reading. */
export type Finding =
  | { readonly code: 'swapped' }
  | { readonly code: 'same'; readonly clear: Side }
  /** A web address where a text should be. */
  | { readonly code: 'address'; readonly side: Side }
  | { readonly code: 'language'; readonly side: Side; readonly language: string }
  /** Blocks in another language than their text. */
  | {
      readonly code: 'strays';
      readonly side: Side;
      readonly language: string;
      readonly count: number;
      readonly words: string;
    };

/** What is odd about the two together, worst first. Empty texts are no finding: they are just not there yet. */
export function findProblems(draft: Draft): readonly Finding[] {
  const language = { nl: primary(languageOfSide(draft.nl)), en: primary(languageOfSide(draft.en)) };
  const addresses = sides.filter((side) => isAddress(draft[side].raw));
  if (addresses.length > 0) return addresses.map((side): Finding => ({ code: 'address', side }));
  const filled = sides.filter((side) => draft[side].check.words > 0);
  if (filled.length === 2 && isSame(draft.nl.raw, draft.en.raw)) {
    // The leaf whose language fits keeps the text.
    return [{ code: 'same', clear: language.nl === 'nl' ? 'en' : 'nl' }];
  }
  const wrong = filled.filter((side) => language[side] !== 'und' && language[side] !== side);
  const onOtherLeaf = wrong.filter((side) => language[side] === otherSide(side));
  const rest = filled.filter((side) => !onOtherLeaf.includes(side));
  // One text on the wrong leaf and nothing against moving the other.
  if (onOtherLeaf.length > 0 && rest.every((side) => language[side] === 'und')) return [{ code: 'swapped' }];
  return [
    // A language that the reader named is no news to them.
    ...wrong
      .filter((side) => draft[side].language === null)
      .map((side): Finding => ({ code: 'language', side, language: language[side] })),
    ...filled.flatMap((side): readonly Finding[] => {
      const strays: TextCheck['strays'] = draft[side].check.strays;
      if (strays === null || draft[side].aside.length > 0) return [];
      const { language: own, blocks, words } = strays;
      return [{ code: 'strays', side, language: own, count: blocks.length, words }];
    }),
  ];
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** The first words of a text for the preview: whole paragraphs' beginnings, at most `signs` UTF-16 units. */
export function beginningOf(text: string, signs: number): readonly string[] {
  const start = text.trimStart();
  const cut = start.slice(0, signs);
  const end = cut.length < start.length ? cut.replace(/\S*$/u, '') : cut;
  return end
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether two texts have the same words; texts that begin otherwise are not looked through. */
function isSame(a: string, b: string): boolean {
  const [beginA, beginB] = [squeeze(a.slice(0, sample)), squeeze(b.slice(0, sample))];
  const both = Math.min(beginA.length, beginB.length);
  return beginA.slice(0, both) === beginB.slice(0, both) && squeeze(a) === squeeze(b);
}

/** Words alone: white space says nothing about whether two texts are the same. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
