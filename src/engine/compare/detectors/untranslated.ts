/** Sentences and rows left in the other side's language (C6, F3): told by the words only one language has. */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Detector } from '../detector';
import { finding, parts, saying, spanMark, type Finding } from '../finding';
import { toldWords, type ToldWord } from '../foreign-words';
import type { SideView, Unit } from '../row-view';
import { spanMap } from '../span-map';
import type { Span } from '../../text/text';
import { quotationIn } from '../values/quotes';

/** Whether a side is in the one language of the pair, and the other in the other. */
const isPair = (view: SideView, other: SideView): boolean =>
  view.tongue !== 'other' && other.tongue !== 'other' && view.tongue !== other.tongue;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a side stands in the other language: both sides the same string, or function words of the other tongue only. */
function foreign(view: SideView, other: SideView, words: readonly ToldWord[]): boolean {
  if (!isPair(view, other)) return false;
  const heard = words.filter(({ silent }) => !silent);
  const right = heard.filter(({ tells }) => tells === view.tongue).length;
  const wrong = heard.filter(({ tells }) => tells === other.tongue).length;
  const same = bare(view.text) === bare(other.text);
  const lower = heard.some(({ token }) => !token.capital);
  if (same && heard.length >= 2 && (lower || heard.length >= 4)) return wrong > right;
  // differences.md C6: four function words before a passage is called foreign; two in a short sentence with none of its own
  return heard.length >= 4 && wrong >= 2 && wrong > 2 * right && (wrong >= 4 || right === 0);
}

// A stretch left over has this many words, and enough of them tell the language. A loan ("pull request") has neither;
// content words alone tell it only in a row without commas, as names of things do not stand.
const runWords = 4;
const contentAlone = 5;

/** Words of the other side's language, in a row. */
interface Run {
  readonly words: readonly ToldWord[];
  readonly functionWords: number;
  readonly contentWords: number;
}

/** Whether a word stands inside a sentence: a capital says something there. */
function isInside(view: SideView, at: number): boolean {
  return /[^\s.!?…"'“”‘’«»([\u2022-]["'“”‘’«»([\s-]*$/u.test(view.text.slice(0, at));
}

/** "The article Weeding out bugs in systems": a title or label begins with a capital inside a sentence, on both sides, and with no name; in English, as Dutch ones are seldom cited. */
function isCitedTitle(run: Run, view: SideView, other: SideView, lexicon: Lexicon): boolean {
  if (view.tongue !== 'nl') return false;
  const first = run.words.find(
    ({ token, tells, silent }) => !silent && (token.capital || tells !== null),
  )?.token;
  if (
    !first ||
    !/^\p{Lu}\p{Ll}/u.test(first.word) ||
    !isInside(view, first.start) ||
    !lexicon.knowsEn(first.lower)
  )
    return false;
  const there = other.tokens().filter((token) => token.word === first.word);
  return there.length > 0 && there.every(({ start }) => isInside(other, start));
}

/** "Allow all users: iedereen mag mee": what both sides begin with and put before a colon is the name of a thing on a screen. */
function isLabel({ start, end }: Span, view: SideView, other: SideView): boolean {
  const label = `${view.text.slice(0, end)}:`;
  return start === 0 && view.text.startsWith(label) && other.text.startsWith(label);
}

/** The stretch inside a sentence that is most surely in the other language while the rest is not; null when there is none. */
function foreignRun(
  view: SideView,
  other: SideView,
  words: readonly ToldWord[],
  lexicon: Lexicon,
): Span | null {
  if (!isPair(view, other)) return null;
  const there = new Set(other.tokens().map((token) => token.lower));
  let best: Span | null = null;
  let most = 0;
  let run: ToldWord[] = [];
  const close = (): void => {
    const first = run[0]?.token;
    const last = run.at(-1)?.token;
    const told: Run = {
      words: run,
      functionWords: run.filter(({ tells }) => tells !== null).length,
      contentWords: run.filter(({ leans }) => leans === other.tongue).length,
    };
    const count = told.functionWords + told.contentWords;
    run = [];
    if (!first || !last || told.words.length < runWords || count <= most) return;
    const span = { start: first.start, end: last.end };
    const listed = /[,;:]/.test(view.text.slice(span.start, span.end));
    const enough =
      told.functionWords >= 2 ||
      (told.functionWords === 1 && told.contentWords >= 2) ||
      (told.contentWords >= contentAlone && !listed);
    if (!enough) return;
    const inside = told.words.filter(({ token, tells }) => !token.small && tells === null);
    // "The Catcher in the Rye": capitals all through, a title
    if (inside.length > 0 && inside.every(({ token }) => token.capital)) return;
    if (isLabel(span, view, other) || isCitedTitle(told, view, other, lexicon)) return;
    most = count;
    best = span;
  };
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]?.token;
    const quoted = /["“”«»]/.test(view.text.slice(before?.end ?? 0, word.token.start));
    const copied = word.tells === null && there.has(word.token.lower);
    const own = word.tells === view.tongue || (word.leans === view.tongue && !copied);
    if (own || (quoted && run.length > 0)) close();
    if (word.tells === other.tongue || (copied && !own)) run.push(word);
    else close();
  }
  close();
  return best;
}

// So many words of a sentence outside a stretch that the other side has not: then it was translated up to there.
const translatedWords = 2;

/** Whether a sentence is translated outside a stretch of it that is not. */
function isHalf(other: SideView, run: Span, words: readonly ToldWord[]): boolean {
  const there = new Set(other.tokens().map((token) => token.lower));
  const outside = words.filter(
    ({ token, silent }) => !silent && (token.end <= run.start || token.start >= run.end),
  );
  return outside.filter(({ token }) => !there.has(token.lower)).length >= translatedWords;
}

/** The words of a side, with those in quotation marks silent that the other side cites letter by letter, unless the two sides are one string. */
function wordsOf(view: SideView, other: SideView, lexicon: Lexicon): readonly ToldWord[] {
  const words = toldWords(view, lexicon);
  if (view.tongue !== 'nl' || bare(view.text) === bare(other.text)) return words;
  const there = quotationIn(other.text).quoted.map(({ inner }) =>
    bare(other.text.slice(inner.start, inner.end)),
  );
  const cited = quotationIn(view.text).quoted.filter(({ inner }) =>
    there.includes(bare(view.text.slice(inner.start, inner.end))),
  );
  if (cited.length === 0) return words;
  const map = spanMap(view.text.length, cited);
  return words.map((word) =>
    map.at(word.token.start, word.token.end) < 0 ? word : { ...word, tells: null, leans: null, silent: true },
  );
}

function inUnit(unit: Unit, lexicon: Lexicon): readonly Finding[] {
  const views = [unit.nl, unit.en].map((view) => ({
    view,
    other: view === unit.nl ? unit.en : unit.nl,
    words: wordsOf(view, view === unit.nl ? unit.en : unit.nl, lexicon),
  }));
  const base = { rule: 'C6', type: 'untranslated', kind: 'gap', class: 'content' } as const;
  const runs = views.map(({ view, other, words }) => foreignRun(view, other, words, lexicon));
  for (const [index, { view, other, words }] of views.entries()) {
    const run = runs[index] ?? null;
    if (!foreign(view, other, words) || (run !== null && isHalf(other, run, words))) continue;
    const all = { start: 0, end: view.text.length };
    return [
      finding(
        { ...base, severity: 'major', confidence: 0.9, side: view.side },
        parts(view.side, saying(view, all), {
          read: other.text,
          mark: spanMark(other, { start: 0, end: other.text.length }),
        }),
      ),
    ];
  }
  return views.flatMap(({ view }, index) => {
    const run = runs[index] ?? null;
    return run === null
      ? []
      : [
          finding(
            { ...base, severity: 'minor', confidence: 0.6, side: view.side },
            parts(view.side, saying(view, run), { read: null, mark: null }),
          ),
        ];
  });
}

/** Flags whole sentences first; inside the others, a stretch of words that the other side has letter by letter. */
export const untranslated: Detector = {
  name: 'untranslated',
  find: (row, near) => row.units.flatMap((unit) => inUnit(unit, near.lexicon)),
};
