/** Renders a Dutch sentence in English word by word from the word lists, in the light of the English that stands beside it. */
import { linkWords } from '../align/link-words';
import type { Lexicon } from '../lexicon/lexicon';
import type { Span } from '../text/text';
import { atomsOf } from './atoms';
import { pairAtoms } from './pair-atoms';
import { englishKey, isGrammar, isGrammarNl } from './pivot-keys';
import type { Compared, Readable } from './pivot-pieces';
import { englishValue } from './pivot-values';
import type { SideManner } from './row-view';
import { tokenise, type Token } from './tokens';

/** A word of the rendering. */
export interface RenderedWord extends Compared {
  readonly text: string;
}

/** The rendering beside the English words, and the Dutch words that nothing is known of. */
export interface RenderedWords extends Readable {
  readonly rendered: readonly RenderedWord[];
  readonly unknown: readonly string[];
}

/** What some Dutch words become: its English words, and where those stand in the English sentence (null: they do not). */
interface Unit {
  readonly first: number;
  readonly words: readonly RenderedWord[];
  readonly anchor: number | null;
  /** Names and values keep their own order among themselves: "Ajax beats PSV" is not "PSV beats Ajax". */
  readonly sort: 'name' | 'value' | 'word';
}

/** Everything that is looked up while a sentence is rendered. */
interface Desk {
  readonly lexicon: Lexicon;
  readonly nl: readonly Token[];
  readonly en: readonly Token[];
  readonly keys: readonly string[];
  /** Which Dutch words already belong to a unit, and which English words are already somebody's. */
  readonly done: boolean[];
  readonly taken: boolean[];
  readonly units: Unit[];
  readonly unknown: string[];
}

/** How far behind its verb a particle is looked for, in words (as in align/link-words). */
const particleReach = 14;
/** How far from where it is expected a function word's English may stand, in words: a phrase, not the next clause. */
const near = 5;

/**
 * Plan: values first, by value; then expressions of several words that the English has, and the words that are linked to
 * an English word, which is what they are rendered with; then separable verbs, other expressions, names, compounds and
 * single words from the lists, choosing what the English has.
 * At the end the units stand in the order of the English, where links say so, and of the Dutch elsewhere.
 */
export function renderWords(
  dutch: string,
  english: string,
  lexicon: Lexicon,
  manners: { readonly from: SideManner; readonly to: SideManner },
): RenderedWords {
  const nl = tokenise(dutch, 'nl');
  const en = tokenise(english, 'en');
  const desk: Desk = {
    lexicon,
    nl,
    en,
    keys: en.map((token) => englishKey(token, lexicon)),
    done: nl.map(() => false),
    taken: en.map(() => false),
    units: [],
    unknown: [],
  };
  takeValues(desk, dutch, english, manners);
  takeExpressions(desk, 'that the English has');
  takeLinks(desk, dutch, english);
  takeSeparable(desk);
  takeExpressions(desk, 'all');
  for (const token of nl) if (desk.done[token.index] !== true) takeWord(desk, token);
  return {
    rendered: inOrder(desk.units).flatMap((unit) => unit.words),
    there: en.map((token, index) => ({
      start: token.start,
      end: token.end,
      key: desk.keys[index] ?? token.lower,
      quiet: isGrammar(token.lower),
    })),
    unknown: desk.unknown,
  };
}

/** The tokens that a span touches. */
function touched(tokens: readonly Token[], span: Span): readonly Token[] {
  return tokens.filter((token) => token.start < span.end && token.end > span.start);
}

/** English words as they stand, with their keys. */
function standing(desk: Desk, tokens: readonly Token[]): readonly RenderedWord[] {
  return tokens.map((token) => ({
    text: token.lower === 'not' ? 'not' : token.word,
    key: desk.keys[token.index] ?? token.lower,
    quiet: isGrammar(token.lower),
  }));
}

/** Words that come from a list, in their dictionary form. */
function listed(desk: Desk, text: string, own: readonly Token[]): readonly RenderedWord[] {
  const quiet = own.every((token) => isGrammarNl(token.lower));
  const words = own.length === 1 && isPlural(desk.lexicon, own[0]) ? plural(text) : text;
  return words.split(' ').map((word) => {
    const lower = word.toLowerCase();
    const key = englishKey({ lower, digits: false }, desk.lexicon);
    return { text: word, key, quiet: quiet || isGrammar(lower) };
  });
}

/** Whether a Dutch word is a plural noun by its ending: "modellen" of "model", and no infinitive. */
function isPlural(lexicon: Lexicon, token: Token | undefined): boolean {
  if (token === undefined || token.small || !/(?:en|s)$/.test(token.lower)) return false;
  const lemma = lexicon.lemmaNl(token.word);
  return lemma !== token.lower && !lemma.endsWith('en') && lemma.length < token.lower.length;
}

/** The regular English plural; it is read, not compared, so that the rare wrong one does no harm. */
function plural(text: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(text)) return `${text}es`;
  return /[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}ies` : `${text}s`;
}

function put(desk: Desk, own: readonly Token[], there: readonly Token[], unit: Omit<Unit, 'first'>): void {
  const first = own[0];
  if (first === undefined) return;
  for (const token of own) desk.done[token.index] = true;
  for (const token of there) desk.taken[token.index] = true;
  desk.units.push({ first: first.index, ...unit });
}

function takeValues(
  desk: Desk,
  dutch: string,
  english: string,
  { from, to }: { readonly from: SideManner; readonly to: SideManner },
): void {
  const { pairs, nl } = pairAtoms(atomsOf(dutch, 'nl', from.grouping), atomsOf(english, 'en', to.grouping), {
    nl: dutch.length,
    en: english.length,
  });
  for (const { nl: a, en: b } of pairs) {
    const own = touched(desk.nl, a).filter((token) => desk.done[token.index] !== true);
    const there = touched(desk.en, b).filter((token) => desk.taken[token.index] !== true);
    const anchor = there[0]?.index;
    if (own.length === 0 || anchor === undefined) continue;
    put(desk, own, there, { words: standing(desk, there), anchor, sort: 'value' });
  }
  for (const atom of nl) {
    const text = atom.hint ? null : englishValue(atom);
    const own = touched(desk.nl, atom);
    if (text === null || own.some((token) => desk.done[token.index] === true)) continue;
    put(desk, own, [], { words: [{ text, key: `=${text}`, quiet: false }], anchor: null, sort: 'value' });
  }
}

function takeLinks(desk: Desk, dutch: string, english: string): void {
  const byWord = new Map<number, Token[]>();
  const names = new Set<number>();
  for (const link of linkWords(dutch, english, { lexicon: desk.lexicon })) {
    const there = touched(desk.en, link.en).filter((token) => desk.taken[token.index] !== true);
    for (const token of touched(desk.nl, link.nl)) {
      if (desk.done[token.index] === true) continue;
      byWord.set(token.index, [...(byWord.get(token.index) ?? []), ...there]);
      if (token.capital && !token.opens) names.add(token.index);
    }
  }
  for (const [index, linked] of byWord) {
    const own = desk.nl[index];
    const there = linked
      .filter((token) => desk.taken[token.index] !== true)
      .sort((a, b) => a.index - b.index);
    const anchor = there[0]?.index;
    if (own === undefined || anchor === undefined) continue;
    put(desk, [own], there, {
      words: standing(desk, there),
      anchor,
      sort: names.has(index) ? 'name' : 'word',
    });
  }
}

/** Verbs whose particle stands further on: the particle says nothing by itself, and an unlinked verb is rendered whole. */
function takeSeparable(desk: Desk): void {
  const { phrases } = desk.lexicon;
  if (phrases === undefined) return;
  for (const verb of desk.nl) {
    if (verb.small || verb.digits) continue;
    for (const particle of desk.nl.slice(verb.index + 1, verb.index + particleReach)) {
      if (desk.done[particle.index] === true || particle.word.length > 6) continue;
      const whole = phrases.joinSeparable(verb.lower, particle.lower);
      if (whole === null) continue;
      if (desk.done[verb.index] === true) desk.done[particle.index] = true;
      else takeMeanings(desk, [verb, particle], desk.lexicon.translations(whole), 'word');
      break;
    }
  }
}

function takeExpressions(desk: Desk, which: 'that the English has' | 'all'): void {
  const { phrases } = desk.lexicon;
  if (phrases === undefined) return;
  const words = desk.nl.map((token) => token.lower);
  for (const token of desk.nl) {
    const found = phrases.expressionAt(words, token.index);
    const own = desk.nl.slice(token.index, token.index + (found?.length ?? 0));
    if (found === null || own.some((one) => desk.done[one.index] === true)) continue;
    const has = found.translations.filter(({ en }) => placesOf(desk, en).length > 0);
    takeMeanings(desk, own, which === 'all' ? found.translations : has, 'word');
  }
}

/** Renders some words with the translation that the English has near the place they would stand, else with the best one. */
function takeMeanings(
  desk: Desk,
  own: readonly Token[],
  meanings: readonly { readonly en: string }[],
  sort: Unit['sort'],
): boolean {
  const [best] = meanings;
  const [first] = own;
  if (best === undefined || first === undefined) return false;
  const expected = expectedPlace(desk, first.index);
  let chosen: readonly Token[] = [];
  let distance = near + 1;
  for (const { en } of meanings) {
    for (const there of placesOf(desk, en)) {
      const away = Math.abs((there[0]?.index ?? 0) - expected);
      if (away < distance) [chosen, distance] = [there, away];
    }
  }
  const anchor = chosen[0]?.index ?? null;
  const words = anchor === null ? listed(desk, best.en, own) : standing(desk, chosen);
  put(desk, own, chosen, { words, anchor, sort });
  return true;
}

/** Where the words of a translation stand next to each other in the English and are nobody's yet. */
function placesOf(desk: Desk, translation: string): readonly (readonly Token[])[] {
  const wanted = translation
    .split(' ')
    .map((word) => englishKey({ lower: word, digits: false }, desk.lexicon));
  return desk.en.flatMap((token) => {
    const run = desk.en.slice(token.index, token.index + wanted.length);
    const fits = wanted.every(
      (key, offset) => desk.keys[token.index + offset] === key && desk.taken[token.index + offset] === false,
    );
    return fits ? [run] : [];
  });
}

/** Where the English of a Dutch word would stand: beside that of the nearest word that has one. */
function expectedPlace(desk: Desk, index: number): number {
  let best: Unit | null = null;
  for (const unit of desk.units) {
    if (unit.anchor === null) continue;
    if (best === null || Math.abs(unit.first - index) < Math.abs(best.first - index)) best = unit;
  }
  if (best?.anchor === null || best === null)
    return Math.round((index / Math.max(1, desk.nl.length)) * desk.en.length);
  return best.anchor + (index > best.first ? 1 : -1);
}

/** A word by itself: a name as it is or by its exonym, else its best meaning, else its parts', else as it stands. */
function takeWord(desk: Desk, token: Token): void {
  const { lexicon } = desk;
  // A letter by itself ("e-boek") is no word, whatever a list says of it.
  const isLetter = token.word.length === 1 && !token.small;
  const isName = isLetter || (token.capital && (!token.opens || !lexicon.knowsNl(token.word)));
  const meanings = lexicon.translations(token.word);
  const exonym = isLetter ? [] : meanings.filter((one) => one.by === 'exonym');
  if (isName && exonym.length === 0) {
    const words = [{ text: token.word, key: englishKey(token, lexicon), quiet: false }];
    put(desk, [token], [], { words, anchor: null, sort: 'name' });
    return;
  }
  if (takeMeanings(desk, [token], isName ? exonym : meanings, isName ? 'name' : 'word')) return;
  const parts = (lexicon.compoundNl(token.word) ?? []).map((part) =>
    part.length < 3 ? part : (lexicon.translations(part)[0]?.en ?? part),
  );
  if (parts.length > 0) {
    put(desk, [token], [], { words: listed(desk, parts.join(' '), [token]), anchor: null, sort: 'word' });
    return;
  }
  if (!token.small && !token.digits) desk.unknown.push(token.word);
  const quiet = token.small;
  put(desk, [token], [], {
    words: [{ text: token.word, key: `?${token.lower}`, quiet }],
    anchor: null,
    sort: 'word',
  });
}

/** The units as they are read: by their place in the English; one without a place follows the Dutch word before it. */
function inOrder(units: readonly Unit[]): readonly Unit[] {
  const dutch = units.toSorted((a, b) => a.first - b.first);
  const crossed = new Set([...crossing(dutch, 'name'), ...crossing(dutch, 'value')]);
  let at = -1;
  return dutch
    .map((unit) => {
      if (unit.anchor !== null && !crossed.has(unit)) at = unit.anchor;
      return { unit, at };
    })
    .sort((a, b) => a.at - b.at || a.unit.first - b.unit.first)
    .map(({ unit }) => unit);
}

/** The units of a sort that are left when the longest run that keeps its order is taken out. */
function crossing(units: readonly Unit[], sort: Unit['sort']): readonly Unit[] {
  const some = units.filter((unit) => unit.sort === sort && unit.anchor !== null);
  const runs: (readonly Unit[])[] = [];
  for (const unit of some) {
    const before = runs
      .filter((run) => (run.at(-1)?.anchor ?? -1) < (unit.anchor ?? -1))
      .reduce<readonly Unit[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...before, unit]);
  }
  const kept = new Set(
    runs.reduce<readonly Unit[]>((best, run) => (run.length > best.length ? run : best), []),
  );
  return some.filter((unit) => !kept.has(unit));
}
