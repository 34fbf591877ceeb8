/** Marks of a rewritten copy: set terms whose words were exchanged one by one, and chains of seldom-used synonyms (F4). */
import type { Detector, Neighbourhood } from '../detector';
import { finding, nothing, parts, saying, type Finding } from '../finding';
import { partners } from '../place';
import type { RowView, SideView, Unit } from '../row-view';
import { sides, type Side } from '../../text/text';
import { torturedPhrases } from '../values/tortured-phrases';

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${torturedPhrases.map(([odd]) => odd.replace(/[-\s]+/g, '[-\\s]+')).join('|')})(?![\p{L}])`,
  'giu',
);
const termOf = new Map(torturedPhrases);

function phrases(view: SideView): readonly Finding[] {
  if (view.tongue !== 'en') return [];
  return Array.from(view.text.matchAll(pattern), (match) => {
    const odd = match[0].toLowerCase().replace(/\s+/g, ' ');
    return finding(
      {
        rule: 'F4',
        type: 'rare-synonyms',
        kind: 'artefact',
        class: 'artefact',
        severity: 'minor',
        confidence: 0.75,
        side: view.side,
        detail: { what: 'phrase', term: termOf.get(odd) ?? '' },
        about: odd,
      },
      parts(
        view.side,
        saying(view, { start: match.index, end: match.index + match[0].length }, termOf.get(odd) ?? null),
        nothing,
      ),
    );
  });
}

// A word that the dictionary has for the other side's one, but only at the end of its list.
const seldom = 0.34;
// The everyday word the dictionary has first.
const everyday = 0.75;
// One unusual word is a choice; this many in one sentence are a chain.
const chain = 3;

/** English words of a sentence that the dictionary knows only as far-off translations of the Dutch words they stand for. */
function seldomWords(
  unit: Unit,
  near: Neighbourhood,
): readonly { readonly span: [number, number]; readonly usual: string }[] {
  const dutch: Side | null =
    unit.nl.tongue === 'nl' && unit.en.tongue === 'en'
      ? 'nl'
      : unit.nl.tongue === 'en' && unit.en.tongue === 'nl'
        ? 'en'
        : null;
  if (dutch === null) return [];
  const own = unit[dutch].tokens();
  const other = unit[dutch === 'nl' ? 'en' : 'nl'].tokens();
  const links = partners(unit.links(), dutch);
  return own.flatMap((token) => {
    const word = other[links[token.index] ?? -1];
    if (!word || token.small || word.small || token.digits || word.digits || token.capital || word.capital)
      return [];
    const options = near.lexicon.translations(token.lower);
    const [best] = options;
    const lemma = near.lexicon.lemmaEn(word.lower);
    const here = options.find((one) => one.en === lemma || one.en === word.lower);
    if (!best || best.weight < everyday || best.en.includes(' ') || !here || here.weight > seldom) return [];
    return [{ span: [word.start, word.end] as [number, number], usual: best.en }];
  });
}

function chains(unit: Unit, near: Neighbourhood): readonly Finding[] {
  const found = seldomWords(unit, near);
  const first = found[0];
  if (found.length < chain || !first) return [];
  const view = unit.nl.tongue === 'en' ? unit.nl : unit.en;
  const last = found.reduce((a, b) => (b.span[1] > a.span[1] ? b : a));
  const start = Math.min(...found.map((one) => one.span[0]));
  return [
    finding(
      {
        rule: 'F4',
        type: 'rare-synonyms',
        kind: 'artefact',
        class: 'artefact',
        severity: 'info',
        confidence: 0.4,
        side: view.side,
        detail: {
          what: 'chain',
          words: found.map((one) => view.text.slice(...one.span)).join(', '),
          term: found.map((one) => one.usual).join(', '),
        },
        about: view.text,
      },
      parts(view.side, saying(view, { start, end: last.span[1] }), nothing),
    ),
  ];
}

/** Phrases are told wherever they stand; a chain only as one of many doubtful signs. */
export const rewriting: Detector = {
  name: 'rewriting',
  find: (row: RowView, near) => {
    const { nl, en } = row;
    if (!nl || !en || nl.tongue === en.tongue) return [];
    return [
      ...sides.flatMap((side) => phrases(side === 'nl' ? nl : en)),
      ...row.units.filter((unit) => unit.linkable).flatMap((unit) => chains(unit, near)),
    ];
  },
};
