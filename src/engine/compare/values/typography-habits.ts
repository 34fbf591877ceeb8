/** The ways of typography and spelling of which a text should keep to one. */
import { wayOf, type Habit } from '../habits';
import type { SideView } from '../row-view';
import type { Span } from '../../text/text';
import { quotationIn } from './quotes';

/** Quotations of a view by the kind of mark that opens them. Those inside another quotation take the other kind by right. */
function opened(marks: string): (view: SideView) => readonly Span[] {
  return (view) => {
    // in the order of their openings a quotation is inside another when one that opened before it closes behind it
    let furthest = -1;
    return quotationIn(view.text).quoted.filter((one) => {
      const inside = one.end < furthest;
      furthest = Math.max(furthest, one.end);
      return (
        !inside &&
        marks.includes(view.text.slice(one.start, one.inner.start)) &&
        // one or two words in single marks are a manner of speaking, no speech
        /\S\s+\S+\s+\S/.test(view.text.slice(one.inner.start, one.inner.end))
      );
    });
  };
}

// Words of each side of the Atlantic that share a stem (Oxford Guide to Style, 2002, ch. 2; Merriam-Webster): only those
// where one spelling is not used on the other side.
const our =
  'behavio colo favo hono neighbo labo humo rumo harbo vapo endeavo splendo odo armo flavo savo'.split(' ');
const ise =
  'organi reali recogni apologi critici emphasi speciali minimi maximi summari authori prioriti moderni civili coloni characteri standardi capitali centrali visuali normali optimi utili stabili globali privati mobili legali generali memori categori hospitali finali symboli'.split(
    ' ',
  );
const gb = [
  `(?:${our.join('|')})ur(?:s|ed|ing|able|ite|ites|ful|less|hood|er|ers|al)?`,
  `(?:${ise.join('|')})s(?:e|es|ed|ing|ation|ations|er|ers)`,
  'cent(?:re|res|red)',
  'theat(?:re|res)',
  'metres?|kilometres?|centimetres?|litres?',
  'defence|offence|licence',
  'travell(?:ed|ing|er|ers)|cancell(?:ed|ing)|modell(?:ed|ing)|labell(?:ed|ing)|fuell(?:ed|ing)|counsell(?:ed|ing|or|ors)',
  'grey|catalogues?|ageing|jewellery|aluminium|mould|plough|sceptical|analys(?:e|es|ed|ing)',
];
const us = [
  `(?:${our.join('|')})r(?:s|ed|ing|able|ite|ites|ful|less|hood|er|ers|al)?`,
  `(?:${ise.join('|')})z(?:e|es|ed|ing|ation|ations|er|ers)`,
  'centers?|centered',
  'theaters?',
  'meters?|kilometers?|centimeters?|liters?',
  'defense|offense|license',
  'travel(?:ed|ing|er|ers)|cancel(?:ed|ing)|model(?:ed|ing)|label(?:ed|ing)|fuel(?:ed|ing)|counsel(?:ed|ing|or|ors)',
  'gray|catalogs?|aging|jewelry|aluminum|mold|plow|skeptical|analyz(?:e|es|ed|ing)',
];
const word = (list: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${list.join('|')})(?![\p{L}\p{N}-])`, 'giu');

/** All habits, in the order in which they are told. */
export const habits: readonly Habit[] = [
  {
    what: 'quotes',
    rule: 'Q5',
    ways: [
      { name: '“…”', find: opened('“') },
      { name: '„…”', find: opened('„') },
      { name: '"…"', find: opened('"') },
      { name: '«…»', find: opened('«') },
    ],
  },
  {
    what: 'single',
    rule: 'Q6',
    ways: [
      { name: '“…”', find: opened('“„"«') },
      { name: '‘…’', find: opened('‘’') },
    ],
  },
  {
    what: 'dash',
    rule: 'F1',
    ways: [
      wayOf(' – ', /(?<=[\p{L}\p{N},.”"]) – (?=[\p{L}\p{N}“"])/gu),
      wayOf(' — ', /(?<=[\p{L}\p{N},.”"]) — (?=[\p{L}\p{N}“"])/gu),
      wayOf('—', /(?<=\p{L})—(?=\p{L})/gu),
      wayOf(' - ', /(?<=\p{L}) - (?=\p{L})/gu),
    ],
  },
  { what: 'dots', rule: 'F1', ways: [wayOf('…', /…/gu), wayOf('...', /(?<!\.)\.{3}(?!\.)/gu)] },
  {
    what: 'apostrophe',
    rule: 'F1',
    ways: [wayOf('’', /(?<=\p{L})’(?=\p{L})/gu), wayOf("'", /(?<=\p{L})'(?=\p{L})/gu)],
  },
  { what: 'percent', rule: 'F1', ways: [wayOf('5%', /\d%/gu), wayOf('5 %', /\d[\s\u00a0\u202f]%/gu)] },
  {
    what: 'currency',
    rule: 'F1',
    ways: [wayOf('€5', /[€£]\d/gu), wayOf('€ 5', /[€£][\s\u00a0\u202f]\d/gu)],
  },
  {
    what: 'ordinal',
    rule: 'F1',
    tongue: 'nl',
    ways: [wayOf('10e', /\b\d{1,3}e(?!\p{L})/gu), wayOf('10de', /\b\d{1,3}(?:de|ste)(?!\p{L})/gu)],
  },
  {
    what: 'spaces',
    rule: 'F1',
    ways: [wayOf('. ', /[.!?] (?=\p{Lu})/gu), wayOf('.  ', /[.!?] {2,}(?=\p{Lu})/gu)],
  },
  {
    what: 'english',
    rule: 'F2',
    tongue: 'en',
    ways: [wayOf('British', word(gb)), wayOf('American', word(us))],
  },
];
