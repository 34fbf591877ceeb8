/** Links the words of a Dutch string to the words of its English counterpart. */
import type { Lexicon } from '../lexicon/lexicon';
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
  const stopNl = functionWords('nl');
  const stopEn = functionWords('en');
  const byForm = new Map<string, number[]>();
  const put = (form: string, index: number): void => {
    const list = byForm.get(form);
    if (list === undefined) byForm.set(form, [index]);
    else if (!list.includes(index)) list.push(index);
  };
  for (const [index, token] of b.entries()) {
    put(token.form, index);
    if (token.kind === 'word') put(lexicon.lemmaEn(token.form), index);
  }
  const bones = b.map((token) =>
    token.kind === 'word' && token.form.length >= 4 ? skeleton(token.form) : '',
  );
  const candidates: Candidate[] = [];
  for (const [index, token] of a.entries()) {
    if (token.kind === 'mark') continue;
    const functional = stopNl?.has(token.form) ?? false;
    const add = (form: string, weight: number, share: number, by: WordLink['by']): void => {
      for (const other of byForm.get(form) ?? []) {
        const target = b[other];
        if (target === undefined) continue;
        const functionTarget = stopEn?.has(target.form) ?? false;
        if (functionTarget !== functional && by !== 'identical' && by !== 'number') continue;
        candidates.push({
          nl: index,
          en: other,
          weight,
          share,
          by,
          score: scoreOf(index, other, weight * share),
        });
      }
    };
    const scoreOf = (i: number, j: number, weight: number): number =>
      weight * (functional ? 0.3 : 1) - 0.25 * Math.abs(i / a.length - j / b.length);
    if (token.kind === 'number') {
      add(token.form, 1, 1, 'number');
      continue;
    }
    add(token.form, 1, 1, isName(nl, token) ? 'name' : 'identical');
    let whole = false;
    for (const translation of lexicon.translations(token.form)) {
      const words = translation.en.split(' ');
      const by =
        translation.by === 'number'
          ? 'number'
          : translation.by === 'cognate'
            ? 'cognate'
            : translation.by === 'compound'
              ? 'compound'
              : 'lexicon';
      if (by !== 'compound') whole = true;
      if (words.length === 1) add(translation.en, translation.weight, 1, by);
      else if (words.every((word) => byForm.has(word))) {
        const telling = words.filter((word) => !(stopEn?.has(word) ?? false));
        for (const word of telling) add(word, translation.weight, 1 / telling.length, by);
      }
    }
    if (!functional && token.form.length >= 7 && !(whole && candidates.some((one) => one.nl === index)))
      for (const part of lexicon.compoundNl(token.form) ?? []) {
        const share = Math.min(0.9, part.length / token.form.length);
        add(part, 0.8, share, 'compound');
        for (const translation of lexicon.translations(part))
          if (!translation.en.includes(' ')) add(translation.en, translation.weight * 0.9, share, 'compound');
      }
    if (!functional && token.form.length >= 4) {
      const own = skeleton(token.form);
      for (const [other, target] of bones.entries()) {
        if (target === '' || target.charCodeAt(0) !== own.charCodeAt(0)) continue;
        const alike = similarity(own, target, leastSimilarity);
        if (alike >= leastSimilarity) add(b[other]?.form ?? '', alike * 0.85, 1, 'cognate');
      }
    }
  }
  return choose(candidates, a, b);
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
