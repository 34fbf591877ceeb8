/** Who says a quotation: another name or pronoun beside the same quoted words (Q2). */
import type { Detector } from '../detector';
import { covers } from '../detector';
import { finding, saying, type Finding } from '../finding';
import { tokensOf } from '../place';
import type { RowView, SideView } from '../row-view';
import type { Span } from '../../text/text';
import type { Tongue } from '../tongue';
import { areExonyms } from '../values/exonyms';
import { mayBeSameName } from '../values/names';
import { quotationIn, type Quoted } from '../values/quotes';

const says: Readonly<Record<'nl' | 'en', string>> = {
  nl: 'zegt|zei|zeggen|zeiden|aldus|vertelt|vertelde|stelt|stelde|meent|meende|vindt|vond|schrijft|schreef|antwoordt|antwoordde|vraagt|vroeg|roept|riep|fluisterde|verklaart|verklaarde|reageert|reageerde|benadrukt|benadrukte|vervolgt|vervolgde|concludeert|lacht|lachte',
  en: 'says|said|say|tells|told|states|stated|thinks|thought|writes|wrote|answers|answered|replies|replied|asks|asked|calls|called|cries|cried|shouts|shouted|whispered|explains|explained|declares|declared|adds|added|stresses|stressed|continued|concludes|concluded|laughed',
};
const pronouns: Readonly<Record<'nl' | 'en', string>> = {
  nl: 'hij|zij|ze|ik|wij|we',
  en: 'he|she|they|I|we',
};
const name = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s+(?:(?:van|de|der|den|ten|ter|of|von|the)\s+)*\p{Lu}[\p{L}\p{M}’'-]+)*`;

interface Shapes {
  readonly after: readonly RegExp[];
  readonly before: readonly RegExp[];
}

function shapesOf(tongue: 'nl' | 'en'): Shapes {
  const who = String.raw`(?<who>${name}|(?:${pronouns[tongue]})(?!\p{L}))`;
  const verb = `(?:${says[tongue]})`;
  return {
    after: [
      new RegExp(String.raw`^[\s,.!?]*(?:zo\s+)?${verb}\s+${who}`, 'u'),
      new RegExp(String.raw`^[\s,.!?]*${who}\s+${verb}(?!\p{L})`, 'u'),
    ],
    before: [new RegExp(String.raw`(?<!\p{L})${who}\s+(?:also\s+|ook\s+)?${verb}\s*[:,]?\s*$`, 'u')],
  };
}

const shapes = { nl: shapesOf('nl'), en: shapesOf('en') };

// Who speaks stands right beside the marks; further away stands who is spoken of.
const reach = 70;

/** The speaker named beside a quotation, behind it first; null when none is. */
function speakerOf(view: SideView, quoted: Quoted): Span | null {
  if (view.tongue === 'other') return null;
  const found = (text: string, offset: number, patterns: readonly RegExp[]): Span | null => {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      const who = match?.groups?.['who'];
      if (!match || who === undefined) continue;
      const start = offset + match.index + match[0].indexOf(who);
      return { start, end: start + who.length };
    }
    return null;
  };
  const from = Math.max(0, quoted.start - reach);
  return (
    found(view.text.slice(quoted.end, quoted.end + reach), quoted.end, shapes[view.tongue].after) ??
    found(view.text.slice(from, quoted.start), from, shapes[view.tongue].before)
  );
}

// Which pronouns can be the same speaker; Dutch zij is she and they.
const persons: Readonly<Record<string, string>> = {
  hij: 'm',
  he: 'm',
  zij: 'fp',
  ze: 'fp',
  she: 'f',
  they: 'p',
  ik: '1',
  i: '1',
  wij: '1p',
  we: '1p',
};

/** Whether two speakers are surely not one; null when that cannot be told (a pronoun beside a name). */
function areOthers(a: string, b: string, tongue: Tongue): boolean | null {
  const x = persons[a.toLowerCase()];
  const y = persons[b.toLowerCase()];
  if (x !== undefined && y !== undefined) return !(x.includes(y) || y.includes(x));
  if (x !== undefined || y !== undefined) return null;
  const same = (one: string, two: string): boolean =>
    mayBeSameName(one, two) || (tongue === 'nl' ? areExonyms(one, two) : areExonyms(two, one));
  return !a.split(/\s+/).some((one) => b.split(/\s+/).some((two) => same(one, two)));
}

const wordsIn = (view: SideView, quoted: Quoted): number => {
  const range = tokensOf(view, quoted.inner);
  return range === null ? 0 : range.last - range.first + 1;
};

/** Whether a speaker is named at all on the other side of the row: then two names were exchanged, and none is missing. */
function isNamed(words: string, view: SideView): boolean {
  return words
    .split(/\s+/)
    .some((word) => view.tokens().some((token) => token.capital && mayBeSameName(token.word, word)));
}

function inRow(row: RowView, found: readonly Finding[]): readonly Finding[] {
  const unit = row.whole;
  if (!unit || unit.nl.tongue === unit.en.tongue) return [];
  const quotes = (view: SideView): readonly Quoted[] =>
    quotationIn(view.text).quoted.filter((one) => wordsIn(view, one) >= 2);
  const nl = quotes(unit.nl);
  const en = quotes(unit.en);
  if (nl.length !== en.length) return [];
  return nl.flatMap((own, index) => {
    const other = en[index];
    const a = speakerOf(unit.nl, own);
    const b = other ? speakerOf(unit.en, other) : null;
    if (!a || !b) return [];
    const told = found.some(
      (one) =>
        one.kind === 'name' &&
        (covers(one, 'nl', unit.nl.start + a.start) ||
          covers(one, 'nl', unit.nl.start + a.end - 1) ||
          covers(one, 'en', unit.en.start + b.start) ||
          covers(one, 'en', unit.en.start + b.end - 1)),
    );
    const first = unit.nl.text.slice(a.start, a.end);
    const second = unit.en.text.slice(b.start, b.end);
    if (told || areOthers(first, second, unit.nl.tongue) !== true) return [];
    const exchanged = isNamed(first, unit.en) && isNamed(second, unit.nl);
    const pronoun = persons[first.toLowerCase()] !== undefined;
    return [
      finding(
        {
          rule: 'Q2',
          type: 'quote-speaker',
          kind: 'quote',
          class: 'content',
          severity: 'major',
          confidence: exchanged ? 0.75 : pronoun ? 0.5 : 0.45,
          side: null,
          about: unit.nl.text.slice(own.start, own.end),
        },
        { nl: saying(unit.nl, a), en: saying(unit.en, b) },
      ),
    ];
  });
}

/** Compares the speakers of quotations that pair by their order in the row. */
export const speakers: Detector = {
  name: 'speakers',
  find: (row, _near, found) => inRow(row, found),
};
