/** A corpus of edits of real and invented texts, each with the true fate of every passage; no part of the program. */
import type { Span } from '../text/text';
import { describer as plainDescriber } from './describe';
import { matcher } from './match';
import type { MatchLimits } from './match-limits';
import type { Match, Selectors } from './note';

/** A stretch of an edited text: where its characters stood before, or `null` for new ones. */
interface Piece {
  readonly text: string;
  readonly from: number | null;
}

/** Paragraphs of sentences of pieces, white space included, so that joining them gives the text. */
type Draft = readonly (readonly (readonly Piece[])[])[];

/** Repeatable chance (mulberry32, by Tommy Ettinger, public domain). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function draftOf(content: string): Draft {
  const paragraphs: Piece[][][] = [];
  for (const paragraph of content.matchAll(/[^\n]+\n*|\n+/g)) {
    const sentences = paragraph[0].matchAll(/.+?(?:[.!?]["”’)]*\s+|$|\n+)/gsu);
    paragraphs.push([...sentences].map((one) => [{ text: one[0], from: paragraph.index + one.index }]));
  }
  return paragraphs;
}

function wordsOf(piece: Piece): readonly Piece[] {
  return [...piece.text.matchAll(/\S+\s*/g)].map((one) => ({
    text: one[0],
    from: piece.from === null ? null : piece.from + one.index,
  }));
}

type Edit = (draft: Draft, chance: () => number, words: readonly string[]) => Draft;

function mapSentences(draft: Draft, change: (sentence: readonly Piece[]) => readonly Piece[]): Draft {
  return draft.map((paragraph) => paragraph.map(change));
}

/** Replaces, drops or adds words, each with its share of probability. */
function changeWords(share: number): Edit {
  return (draft, chance, words) =>
    mapSentences(draft, (sentence) =>
      sentence.flatMap(wordsOf).flatMap((word): readonly Piece[] => {
        if (chance() >= share) return [word];
        const space = /\s*$/.exec(word.text)?.[0] ?? '';
        const fresh: Piece = {
          text: (words[Math.floor(chance() * words.length)] ?? 'x') + (space || ' '),
          from: null,
        };
        const kind = chance();
        if (kind < 0.6) return [{ ...fresh, text: fresh.text.trimEnd() + space }];
        return kind < 0.8 ? [{ text: space.includes('\n') ? space : '', from: null }] : [fresh, word];
      }),
    );
}

/** Misspells: swaps two letters, or drops one, in a share of the longer words. */
const misspell: Edit = (draft, chance) =>
  mapSentences(draft, (sentence) =>
    sentence.flatMap(wordsOf).flatMap((word): readonly Piece[] => {
      if (word.text.trim().length < 6 || chance() >= 0.15 || word.from === null) return [word];
      const at = 1 + Math.floor(chance() * (word.text.trim().length - 3));
      return [
        { text: word.text.slice(0, at), from: word.from },
        { text: word.text.slice(at + 1), from: word.from + at + 1 },
      ];
    }),
  );

const retype: Edit = (draft) =>
  mapSentences(draft, (sentence) =>
    sentence.map((piece) => ({
      ...piece,
      text: piece.text
        .replaceAll(/(^|[\s(])["“”„]/gu, '$1‘')
        .replaceAll(/["“”]/gu, '’')
        .replaceAll(/'/gu, '’')
        .replaceAll(/ [-–—] /gu, ' — '),
    })),
  );

const swapSentences: Edit = (draft, chance) =>
  draft.map((paragraph) => {
    if (paragraph.length < 2) return paragraph;
    const at = Math.floor(chance() * (paragraph.length - 1));
    const end = (sentence: readonly Piece[], space: string): readonly Piece[] =>
      sentence.map((piece, index) =>
        index === sentence.length - 1 ? { ...piece, text: piece.text.trimEnd() + space } : piece,
      );
    const last = /\s*$/.exec(paragraph.at(-1)?.at(-1)?.text ?? '')?.[0] ?? '';
    const order = [...paragraph];
    [order[at], order[at + 1]] = [paragraph[at + 1] ?? [], paragraph[at] ?? []];
    return order.map((sentence, index) => end(sentence, index === order.length - 1 ? last : ' '));
  });

const removeParagraphs: Edit = (draft, chance) => draft.filter(() => chance() >= 0.3);
const removeSentences: Edit = (draft, chance) =>
  draft.map((paragraph) => paragraph.filter(() => chance() >= 0.3));
const moveParagraph: Edit = (draft, chance) => {
  const rest = [...draft];
  const [taken] = rest.splice(Math.floor(chance() * rest.length), 1);
  if (taken) rest.splice(Math.floor(chance() * (rest.length + 1)), 0, taken);
  return rest;
};

const furniture = [
  'Home > Nieuws > Binnenland\n\n',
  'Share 14 Tweet 3 Comments (27)\n\n',
  'Lees ook: de tien beste adressen voor een weekend weg\n\n',
  'Your email address will not be published. Required fields are marked *\n\n',
  'Trending now: five things we learned this week\n\n',
];
const wrap: Edit = (draft, chance) => [
  furniture.slice(0, 2).map((text) => [{ text, from: null }]),
  ...draft.flatMap((paragraph) =>
    chance() < 0.25 ? [[[{ text: furniture[2] ?? '', from: null }]], paragraph] : [paragraph],
  ),
  furniture.slice(3).map((text) => [{ text: `\n\n${text}`, from: null }]),
];

/** Puts an equal twin of some sentences elsewhere; with `move`, the sentences themselves go there. */
function twin(move: boolean): Edit {
  return (draft, chance) => {
    const copies: (readonly Piece[])[] = [];
    const kept = draft.map((paragraph) =>
      paragraph.filter((sentence) => {
        if (chance() >= 0.2) return true;
        const last = sentence.at(-1);
        if (!last) return true;
        const ended = [...sentence.slice(0, -1), { ...last, text: `${last.text.trimEnd()} ` }];
        copies.push(move ? ended : ended.map(({ text }) => ({ text, from: null })));
        return !move;
      }),
    );
    const at = Math.floor(chance() * (kept.length + 1));
    return [...kept.slice(0, at), copies, ...kept.slice(at)];
  };
}

/** Removes one of two equal sentences, wherever there are two. */
const removeTwins: Edit = (draft, chance) => {
  const wordsOfSentence = (sentence: readonly Piece[]): string =>
    sentence
      .map(({ text }) => text)
      .join('')
      .trim();
  const counts = new Map<string, number>();
  for (const sentence of draft.flat()) {
    const words = wordsOfSentence(sentence);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return draft.map((paragraph) =>
    paragraph.filter((sentence) => {
      const words = wordsOfSentence(sentence);
      const count = counts.get(words) ?? 0;
      if (count < 2 || chance() < 0.5) return true;
      counts.set(words, count - 1);
      return false;
    }),
  );
};

/** The text with every fifth sentence said twice, for the edits that remove one of the two. */
export function withTwins(content: string, seed: number): string {
  return apply(content, twin(false), seed).content;
}

/** New line breaks: every space may become one, every paragraph's end a single break. */
const rewrap: Edit = (draft, chance) =>
  mapSentences(draft, (sentence) =>
    sentence.flatMap(wordsOf).flatMap((word): readonly Piece[] => {
      const bare = word.text.trimEnd();
      const space = word.text.slice(bare.length);
      return [
        { text: bare, from: word.from },
        { text: space === '' ? '' : chance() < 0.15 ? '\n' : ' ', from: null },
      ];
    }),
  );

const both =
  (...edits: readonly Edit[]): Edit =>
  (draft, chance, words) =>
    edits.reduce((now, edit) => edit(now, chance, words), draft);

/** Every edit by the name it has in the figures. */
export const edits: Readonly<Record<string, Edit>> = {
  'nothing changed': (draft) => draft,
  '5 % of words changed': changeWords(0.05),
  '15 % of words changed': changeWords(0.15),
  '30 % of words changed': changeWords(0.3),
  misspelt: misspell,
  'marks retyped': retype,
  'white space rewrapped': rewrap,
  'sentences swapped': swapSentences,
  'sentences removed': removeSentences,
  'paragraphs removed': removeParagraphs,
  'paragraph moved': moveParagraph,
  'new furniture': wrap,
  'furniture and 10 % of words': both(wrap, changeWords(0.1)),
  'removed, swapped and 10 % of words': both(removeSentences, swapSentences, changeWords(0.1)),
  'equal twin added': twin(false),
  'sentences cut and pasted elsewhere': twin(true),
  'one of two twins removed': removeTwins,
};

/** What truly became of a passage. `kept`: share of its letters that are still there. */
export type Fate =
  | {
      readonly fate: 'intact' | 'retyped' | 'edited';
      readonly start: number;
      readonly end: number;
      readonly kept: number;
    }
  | { readonly fate: 'gone' }
  | { readonly fate: 'scattered' };

/** Texts after an edit, and where each of the old characters went (-1: nowhere). */
interface Edited {
  readonly content: string;
  readonly went: Int32Array;
}

function apply(content: string, edit: Edit, seed: number): Edited {
  const words = content.match(/\p{L}{3,}/gu) ?? [];
  const pieces = edit(draftOf(content), dice(seed), words).flat(2);
  const went = new Int32Array(content.length).fill(-1);
  let at = 0;
  for (const { text, from } of pieces) {
    if (from !== null) for (let index = 0; index < text.length; index += 1) went[from + index] = at + index;
    at += text.length;
  }
  return { content: pieces.map((piece) => piece.text).join(''), went };
}

function fateOf(before: string, after: Edited, span: Span): Fate {
  const letters: number[] = [];
  for (let at = span.start; at < span.end; at += 1) if (/\S/u.test(before[at] ?? '')) letters.push(at);
  const places = letters.map((at) => after.went[at] ?? -1);
  const there = places.filter((at) => at >= 0);
  if (there.length === 0) return { fate: 'gone' };
  if (there.some((at, index) => index > 0 && at < (there[index - 1] ?? 0))) return { fate: 'scattered' };
  const start = there[0] ?? 0;
  const end = (there.at(-1) ?? 0) + 1;
  const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const marks = (text: string): string =>
    squeeze(text)
      .replaceAll(/["“”„'‘’]/gu, '"')
      .replaceAll(/[-–—]/gu, '-');
  const now = after.content.slice(start, end);
  const was = before.slice(span.start, span.end);
  // Another sentence came in between: no one place is right.
  if (now.length > 3 * was.length + 20) return { fate: 'scattered' };
  const kept = there.length / letters.length;
  if (squeeze(now) === squeeze(was)) return { fate: 'intact', start, end, kept };
  return { fate: marks(now) === marks(was) ? 'retyped' : 'edited', start, end, kept };
}

/** One passage through one edit. */
export interface Trial {
  readonly kind: string;
  readonly text: string;
  readonly edit: string;
  readonly was: string;
  readonly now: string;
  readonly fate: Fate;
  readonly match: Match;
  readonly verdict: Verdict;
}

/**
 * right; missed: lost although it is there; misnamed: right place, wrong state; captured: at other words than its own;
 * excused: lost with less than half of its letters left, or torn apart.
 */
export type Verdict = 'right' | 'missed' | 'misnamed' | 'captured' | 'excused';

function judge(fate: Fate, match: Match): Verdict {
  if (fate.fate === 'gone') return match.state === 'lost' ? 'right' : 'captured';
  if (match.state === 'lost')
    return fate.fate === 'scattered' || (fate.fate === 'edited' && fate.kept < 0.5) ? 'excused' : 'missed';
  if (fate.fate === 'scattered') return 'excused';
  const shared = Math.min(fate.end, match.end) - Math.max(fate.start, match.start);
  const all = Math.max(fate.end, match.end) - Math.min(fate.start, match.start);
  if (fate.fate === 'intact') {
    if (shared <= 0) return 'captured';
    return match.state !== 'changed' && shared === all ? 'right' : 'misnamed';
  }
  // New words at its edge may belong to it or not; half in common is the same place.
  if (shared <= 0) return 'captured';
  return match.state === 'changed' && shared * 2 >= all ? 'right' : 'misnamed';
}

/** Passages of a text: all its sentences, and as many pairs of sentences, phrases and words. */
export function passagesOf(
  content: string,
  seed: number,
): readonly { readonly kind: string; readonly span: Span }[] {
  const chance = dice(seed);
  const found: { kind: string; span: Span }[] = [];
  let before: Span | null = null;
  for (const sentence of draftOf(content).flat()) {
    const piece = sentence[0];
    if (!piece || piece.from === null || piece.text.trim().length < 12) continue;
    const span = { start: piece.from, end: piece.from + piece.text.trimEnd().length };
    found.push({ kind: 'sentence', span });
    if (before && chance() < 0.3)
      found.push({ kind: 'two sentences', span: { start: before.start, end: span.end } });
    before = span;
    const words = wordsOf(piece);
    const first = Math.floor(chance() * words.length);
    const phrase = words.slice(first, first + 3 + Math.floor(chance() * 3));
    const [a, z] = [phrase[0], phrase.at(-1)];
    if (phrase.length >= 3 && a && z)
      found.push({
        kind: 'phrase',
        span: { start: a.from ?? 0, end: (z.from ?? 0) + z.text.trimEnd().length },
      });
    const word = words[Math.floor(chance() * words.length)];
    const bare = /[\p{L}\p{N}]+/u.exec(word?.text ?? '');
    if (word && bare) {
      const start = (word.from ?? 0) + bare.index;
      found.push({ kind: 'word', span: { start, end: start + bare[0].length } });
    }
  }
  return found;
}

/** The same spans come by many times. */
function describer(content: string): (span: Span) => Selectors {
  const describe = plainDescriber(content);
  const known = new Map<string, Selectors>();
  return (span) => {
    const key = `${span.start}-${span.end}`;
    const found = known.get(key) ?? describe(span);
    known.set(key, found);
    return found;
  };
}

/** Every passage of every text through every edit, `rounds` times with other chances. */
export function runCorpus(
  texts: Readonly<Record<string, string>>,
  rounds: number,
  limits?: MatchLimits,
  only?: readonly string[],
): readonly Trial[] {
  const trials: Trial[] = [];
  let seed = 1;
  for (const [text, content] of Object.entries(texts)) {
    const describe = describer(content);
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, edit] of Object.entries(edits)) {
        seed += 1;
        if (only && !only.includes(name)) continue;
        const after = apply(content, edit, seed);
        const find = matcher(after.content, limits);
        for (const { kind, span } of passagesOf(content, seed)) {
          const fate = fateOf(content, after, span);
          const match = find(describe(span));
          const was = content.slice(span.start, span.end);
          const now = match.state === 'lost' ? '' : after.content.slice(match.start, match.end);
          trials.push({ kind, text, edit: name, was, now, fate, match, verdict: judge(fate, match) });
        }
      }
    }
  }
  return trials;
}

/** Where a gap between two words goes: right next to both neighbours that stay. */
export function runGaps(texts: Readonly<Record<string, string>>, limits?: MatchLimits): readonly Trial[] {
  const trials: Trial[] = [];
  let seed = 1_000;
  for (const [text, content] of Object.entries(texts)) {
    const describe = describer(content);
    for (const [name, edit] of Object.entries(edits)) {
      seed += 1;
      const after = apply(content, edit, seed);
      const find = matcher(after.content, limits);
      for (const sentence of draftOf(content).flat()) {
        const at = sentence[0]?.from ?? 0;
        const match = find(describe({ start: at, end: at }));
        const around = { left: content.slice(0, at).trimEnd().length - 1, right: at };
        const left = around.left < 0 ? -2 : (after.went[around.left] ?? -1);
        const right = after.went[around.right] ?? -1;
        const fate = gapFate(left, right);
        const now = match.state === 'lost' ? '' : after.content.slice(match.start - 20, match.end + 20);
        trials.push({
          kind: 'gap',
          text,
          edit: name,
          was: content.slice(Math.max(0, at - 32), at + 32),
          now,
          fate,
          match,
          verdict: judgeGap(fate, match),
        });
      }
    }
  }
  return trials;
}

/** `left` and `right`: where the letters next to the gap went; -1 for nowhere, -2 for the beginning of the text. */
function gapFate(left: number, right: number): Fate {
  if (left === -1 && right === -1) return { fate: 'gone' };
  if (left === -1) return { fate: 'edited', start: right, end: right, kept: 0.5 };
  if (right === -1) return { fate: 'edited', start: left + 1, end: left + 1, kept: 0.5 };
  // Neighbours that parted leave no place to point at.
  const apart = right - left;
  return apart < 0 || apart > 300
    ? { fate: 'scattered' }
    : { fate: 'intact', start: left + 1, end: right, kept: 1 };
}

function judgeGap(fate: Fate, match: Match): Verdict {
  if (match.state === 'lost') return fate.fate === 'gone' || fate.fate === 'scattered' ? 'right' : 'missed';
  // Both neighbours went: their other words may still place it; only the figures of the rest count.
  if (fate.fate === 'gone' || fate.fate === 'scattered') return 'excused';
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2;
  const touches = near(match.start, fate.start) || near(match.end, fate.end) || near(match.start, fate.end);
  return touches ? 'right' : 'captured';
}
