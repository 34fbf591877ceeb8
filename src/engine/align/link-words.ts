/** Links the words of a Dutch string to the words of its English counterpart. */
import type { Lexicon, Translation } from '../lexicon/lexicon';
import type { WordLink } from './alignment';
import { similarity, skeleton } from './cognates';
import { functionWords } from './function-words';
import { tokens, type Token } from './tokens';

interface Candidate {
  readonly nl: number;
  readonly en: number;
  readonly weight: number;
  /** Share of the Dutch word that this link accounts for. */
  readonly share: number;
  readonly by: WordLink['by'];
  readonly score: number;
}

// Weaker pairs are no links (../shared/lexicon.md: .3 for links, .15 for evidence).
const leastWeight = 0.3;
const leastSimilarity = 0.72;
// Beyond this many words per side the strings are no sentences; linking stays bounded.
const mostWords = 2000;

/**
 * Word links between two strings that say the same, best first per word, in order of the Dutch side: one-to-one,
 * but for compounds, whose parts may each have an English word. Empty for empty strings; never throws.
 */
export function linkWords(
  nl: string,
  en: string,
  options: { readonly lexicon: Lexicon },
): readonly WordLink[] {
  const { lexicon } = options;
  const a = tokens(nl).slice(0, mostWords);
  const b = tokens(en).slice(0, mostWords);
  const byForm = new Map<string, number[]>();
  const put = (form: string, index: number): void => {
    const list = byForm.get(form);
    if (list === undefined) byForm.set(form, [index]);
    else if (!list.includes(index)) list.push(index);
  };
  const bones = b.map((token, index): readonly string[] => {
    put(token.form, index);
    if (token.kind !== 'word') return [];
    const lemma = lexicon.lemmaEn(token.form);
    put(lemma, index);
    if (token.form.length < 4) return [];
    // A word and its lemma: "mergen" looks like "merge" and not like "merging".
    return lemma === token.form ? [skeleton(lemma)] : [skeleton(token.form), skeleton(lemma)];
  });
  const bag: Bag = { a, b, byForm, candidates: [], stopNl: functionWords('nl'), stopEn: functionWords('en') };
  const forms = a.map((token) => token.form);
  for (const [index, token] of a.entries()) {
    if (token.kind === 'mark') continue;
    if (token.kind === 'number') {
      add(bag, index, token.form, 1, 1, 'number');
      continue;
    }
    add(bag, index, token.form, 1, 1, isName(nl, token) ? 'name' : 'identical');
    fromLexicon(bag, index, lexicon);
    fromVerb(bag, index, lexicon);
    fromExpression(bag, index, forms, lexicon);
    fromCognates(bag, index, bones);
  }
  return choose(bag.candidates, a, b);
}

/** The tokens of both sides, English places by form and lemma, and the candidates found so far. */
interface Bag {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly byForm: ReadonlyMap<string, readonly number[]>;
  readonly candidates: Candidate[];
  readonly stopNl: ReadonlySet<string> | null;
  readonly stopEn: ReadonlySet<string> | null;
}

// "omdat" is "because" and "sommige" is "some", though only one of the two lists of function words has them: a dictionary or
// our own list says so outright. For content words only with a headword's own weight: of 48,000 in clean pairs 85.9 %
// are linked then (85.1 without, 86.5 with any), and 10.7 % in unrelated pairs (10.5, 11.4).
const sure = 0.9;
const outright = 0.95;

/** Adds the places of an English form as candidates for a Dutch word; content words and function words do not mix. */
function add(bag: Bag, nl: number, form: string, weight: number, share: number, by: WordLink['by']): void {
  const functional = bag.stopNl?.has(bag.a[nl]?.form ?? '') ?? false;
  for (const en of bag.byForm.get(form) ?? []) {
    const functionTarget = bag.stopEn?.has(bag.b[en]?.form ?? '') ?? false;
    const mixed = functionTarget !== functional && by !== 'identical' && by !== 'number';
    if (mixed && !(by === 'lexicon' && weight >= (functional ? sure : outright))) continue;
    const near = 1 - Math.abs(nl / bag.a.length - en / bag.b.length);
    const score = weight * share * (functional ? 0.3 : 1) - 0.25 * (1 - near);
    bag.candidates.push({ nl, en, weight, share, by, score });
  }
}

/** Adds every telling word of a translation, each for its share, when all words of it are there. */
function addTranslation(bag: Bag, nl: number, translation: Translation, weight: number): void {
  const by: WordLink['by'] =
    translation.by === 'number' || translation.by === 'cognate' || translation.by === 'compound'
      ? translation.by
      : 'lexicon';
  const words = translation.en.split(' ');
  if (words.length === 1) {
    add(bag, nl, translation.en, weight, 1, by);
    return;
  }
  if (!words.every((word) => bag.byForm.has(word))) return;
  const telling = words.filter((word) => !(bag.stopEn?.has(word) ?? false));
  for (const word of telling) add(bag, nl, word, weight, 1 / telling.length, by);
}

/** Translations of the word itself, and of the parts of a compound when nothing of the whole is there. */
function fromLexicon(bag: Bag, nl: number, lexicon: Lexicon): void {
  const form = bag.a[nl]?.form ?? '';
  const before = bag.candidates.length;
  for (const translation of lexicon.translations(form))
    addTranslation(bag, nl, translation, translation.weight);
  if (form.length < 7 || bag.candidates.length > before) return;
  for (const part of lexicon.compoundNl(form) ?? []) {
    const share = Math.min(0.9, part.length / form.length);
    add(bag, nl, part, 0.8, share, 'compound');
    for (const translation of lexicon.translations(part))
      if (!translation.en.includes(' '))
        add(bag, nl, translation.en, translation.weight * 0.9, share, 'compound');
  }
}

// How far behind its verb a particle is looked for, in words.
const particleReach = 14;
// What a verb joined with its particle is worth of one that stands together: the particle may belong elsewhere.
const joined = 0.95;

/** Translations of a separable verb whose particle stands further on ("haalt … op"). */
function fromVerb(bag: Bag, nl: number, lexicon: Lexicon): void {
  const form = bag.a[nl]?.form ?? '';
  if (bag.stopNl?.has(form) ?? false) return;
  for (let at = nl + 1; at < Math.min(bag.a.length, nl + particleReach); at += 1) {
    const particle = bag.a[at];
    if (particle === undefined || particle.kind !== 'word' || particle.form.length > 6) continue;
    const verb = lexicon.phrases?.joinSeparable(form, particle.form) ?? null;
    if (verb === null) continue;
    for (const translation of lexicon.translations(verb))
      addTranslation(bag, nl, translation, translation.weight * joined);
    return;
  }
}

/** Translations of an expression that begins here, given to its telling words ("met behulp van" gives to "behulp"). */
function fromExpression(bag: Bag, nl: number, forms: readonly string[], lexicon: Lexicon): void {
  const expression = lexicon.phrases?.expressionAt(forms, nl) ?? null;
  if (expression === null) return;
  for (let at = nl; at < Math.min(bag.a.length, nl + expression.length); at += 1) {
    if (bag.stopNl?.has(forms[at] ?? '') ?? false) continue;
    for (const translation of expression.translations)
      addTranslation(bag, at, translation, translation.weight);
  }
}

/** English words that look like it. */
function fromCognates(bag: Bag, nl: number, bones: readonly (readonly string[])[]): void {
  const form = bag.a[nl]?.form ?? '';
  if (form.length < 4 || (bag.stopNl?.has(form) ?? false)) return;
  const own = skeleton(form);
  for (const [en, others] of bones.entries()) {
    let alike = 0;
    for (const other of others)
      if (other.charCodeAt(0) === own.charCodeAt(0))
        alike = Math.max(alike, similarity(own, other, leastSimilarity));
    if (alike >= leastSimilarity) add(bag, nl, bag.b[en]?.form ?? '', alike * 0.85, 1, 'cognate');
  }
}

/** Whether a token is written like a name: with a capital, and not at the very start. */
function isName(text: string, token: Token): boolean {
  const first = text.charAt(token.start);
  return token.start > 0 && first !== first.toLowerCase();
}

/** Takes the best candidates first; an English word once, a Dutch word until it is all accounted for. */
function choose(candidates: readonly Candidate[], a: readonly Token[], b: readonly Token[]): WordLink[] {
  const left = a.map(() => 1);
  const free = b.map(() => true);
  const links: WordLink[] = [];
  for (const one of [...candidates].sort((x, y) => y.score - x.score || x.nl - y.nl || x.en - y.en)) {
    const from = a[one.nl];
    const to = b[one.en];
    if (from === undefined || to === undefined || one.weight < leastWeight) continue;
    if (free[one.en] !== true || (left[one.nl] ?? 0) < one.share - 0.05) continue;
    free[one.en] = false;
    left[one.nl] = (left[one.nl] ?? 0) - one.share;
    links.push({
      nl: { start: from.start, end: from.end },
      en: { start: to.start, end: to.end },
      weight: Math.min(1, one.weight),
      by: one.by,
    });
  }
  return links.sort((x, y) => x.nl.start - y.nl.start || x.en.start - y.en.start);
}
