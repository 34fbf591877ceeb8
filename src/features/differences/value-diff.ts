/** The letters in which two values differ, where the values are alike enough for that to say something (`LLA` / `Llama`). */
import DiffMatchPatch from 'diff-match-patch';

import { signsOf } from './signs';

/** A stretch of one value. */
export interface Piece {
  /**
   * `same`: the other value has it too · `case`: the other has it in other capitals · `only-here`: the other lacks it ·
   * `missing`: a place (with no text) where the other value has whole words that this one lacks.
   */
  readonly how: 'same' | 'case' | 'only-here' | 'missing';
  readonly text: string;
}

/** Both values cut into pieces; the texts of each side's pieces joined give that value back. */
export interface ValueDiff {
  readonly nl: readonly Piece[];
  readonly en: readonly Piece[];
}

/** Past this many signs a value is a passage, and its letters say nothing (own choice: two lines of the card). */
const longest = 120;

/**
 * Values are alike when this share of their letters can be laid on each other, capitals aside (2 × common ÷ both
 * lengths). `LLA`/`Llama` has 0.75, `13:54`/`14:54` 0.8, unrelated words of two languages rarely pass 0.5.
 */
const alike = 0.6;

/**
 * Compares two values sign by sign, or returns null when they are equal, too long, or too unlike for letters to matter.
 *
 * diff-match-patch works on UTF-16 units and would cut an emoji or a letter with its accent in two; so, as its own
 * line mode does, each distinct sign is first replaced by one character of a small private alphabet.
 */
export function diffValues(nl: string, en: string): ValueDiff | null {
  const signs = { nl: signsOf(nl), en: signsOf(en) };
  if (nl === en || nl === '' || en === '') return null;
  if (signs.nl.length > longest || signs.en.length > longest) return null;
  const alphabet = new Map<string, string>();
  const units = { nl: unitsOf(signs.nl), en: unitsOf(signs.en) };
  const coded = { nl: encode(units.nl, alphabet), en: encode(units.en, alphabet) };
  const differ = new DiffMatchPatch();
  // Without a clock: values are short, and the result must not hang on the machine's speed.
  differ.Diff_Timeout = 0;
  const steps = differ.diff_main(coded.nl, coded.en, false);
  differ.diff_cleanupSemanticLossless(steps);

  const pieces = { nl: [] as Piece[], en: [] as Piece[] };
  const at = { nl: 0, en: 0 };
  let common = 0;
  for (const [step, coded] of steps) {
    const length = coded.length;
    if (step === 0) {
      common += length;
      for (let one = 0; one < length; one += 1) {
        const left = units.nl[at.nl + one] ?? nothing;
        const right = units.en[at.en + one] ?? nothing;
        const how = left.compared === right.compared ? 'same' : 'case';
        push(pieces.nl, how, left.text + left.groups);
        push(pieces.en, how, right.text + right.groups);
      }
      at.nl += length;
      at.en += length;
      continue;
    }
    const here = step === -1 ? 'nl' : 'en';
    const there = step === -1 ? 'en' : 'nl';
    if (isWholeWords(units[here], at[here], at[here] + length)) push(pieces[there], 'missing', '');
    for (const { text, groups } of units[here].slice(at[here], at[here] + length)) {
      push(pieces[here], 'only-here', text);
      if (groups !== '') push(pieces[here], 'same', groups);
    }
    at[here] += length;
  }
  if ((2 * common) / (units.nl.length + units.en.length) < alike) return null;
  return { nl: withoutReplaced(pieces.nl), en: withoutReplaced(pieces.en) };
}

/** A sign as it is compared, and the sign behind it that groups thousands, which is not compared. */
interface Unit {
  readonly text: string;
  readonly compared: string;
  readonly groups: string;
}

const nothing: Unit = { text: '', compared: '', groups: '' };

/**
 * The signs of a value with those between its digits read for what they do: `1.250`, `1,250` and `1250` are all
 * correct, and so are `12,5` and `12.5`. A sign before three digits, and no more, groups; another point or comma divides.
 */
function unitsOf(signs: readonly string[]): readonly Unit[] {
  const digit = (index: number): boolean => /^\d$/.test(signs[index] ?? '');
  const between = (index: number): boolean => digit(index - 1) && digit(index + 1);
  const groups = (index: number): boolean =>
    /^[.,'’\u00a0\u202f ]$/.test(signs[index] ?? '') &&
    between(index) &&
    digit(index + 2) &&
    digit(index + 3) &&
    !digit(index + 4);
  return signs.flatMap((text, index) => {
    if (groups(index)) return [];
    const divides = /^[.,]$/.test(text) && between(index);
    return [
      { text, compared: divides ? '.' : text, groups: groups(index + 1) ? (signs[index + 1] ?? '') : '' },
    ];
  });
}

/** One character a sign; signs that differ in capitals only share one. */
function encode(units: readonly Unit[], alphabet: Map<string, string>): string {
  let coded = '';
  for (const { compared } of units) {
    const folded = compared.toLowerCase();
    let letter = alphabet.get(folded);
    if (letter === undefined) {
      // From U+0100 on: at most 240 signs, far below the surrogates.
      letter = String.fromCharCode(0x100 + alphabet.size);
      alphabet.set(folded, letter);
    }
    coded += letter;
  }
  return coded;
}

/** Whether a stretch is one or more whole words: white space or an end on both sides of it, or at its own edges. */
function isWholeWords(units: readonly Unit[], start: number, end: number): boolean {
  const space = (index: number): boolean => {
    const unit = units[index];
    return unit === undefined || /^\s/u.test(unit.text);
  };
  const text = units
    .slice(start, end)
    .map((unit) => unit.text)
    .join('');
  if (text.trim() === '') return false;
  const opens = space(start - 1) || space(start);
  const closes = space(end) || space(end - 1);
  return opens && closes;
}

/** A slot beside words that this side has instead would count the same place twice. */
function withoutReplaced(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(
    (piece, index) =>
      piece.how !== 'missing' ||
      (pieces[index - 1]?.how !== 'only-here' && pieces[index + 1]?.how !== 'only-here'),
  );
}

function push(pieces: Piece[], how: Piece['how'], text: string): void {
  const last = pieces.at(-1);
  if (last !== undefined && last.how === how && how !== 'missing')
    pieces[pieces.length - 1] = { how, text: last.text + text };
  else pieces.push({ how, text });
}
