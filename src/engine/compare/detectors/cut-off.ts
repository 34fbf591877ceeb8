/** A headline or passage that breaks off with dots where the other side goes on (C1, F7). */
import type { Detector } from '../detector';
import { finding, parts, saying } from '../finding';
import { partners } from '../place';
import type { Unit } from '../row-view';
import type { Side } from '../../text/text';

const dots = /\s?(?:\.{3}|…)["'”’)\]]*\s*$/;

// A sentence may trail off for effect; where the other side has fewer words left than this, nothing was cut.
const fewestLeft = 1;

// The end of the passage that is shown as its value: what goes on one line of a card.
const longestEnd = 40;

function inUnit(unit: Unit, side: Side) {
  const view = side === 'nl' ? unit.nl : unit.en;
  const other = side === 'nl' ? unit.en : unit.nl;
  const cut = dots.exec(view.text);
  if (!cut || /\.{2}|…/.test(other.text) || /[.!?].+\S{3}/.test(view.text.slice(0, cut.index))) return [];
  // What the other side has behind the partner of the last linked word.
  const links = partners(unit.links(), side === 'nl' ? 'nl' : 'en');
  let last = -1;
  for (const token of view.tokens()) {
    const partner = links[token.index] ?? -1;
    if (partner > last && !token.small) last = partner;
  }
  const rest = other.tokens().slice(last + 1);
  const first = rest[0];
  const end = rest.at(-1);
  if (last < 0 || !first || !end || rest.filter((token) => !token.small).length < fewestLeft) return [];
  const mark = { start: cut.index + cut[0].search(/\S/), end: cut.index + cut[0].trimEnd().length };
  return [
    finding(
      {
        rule: 'C1',
        type: 'cut-off',
        kind: 'gap',
        class: 'content',
        severity: 'minor',
        confidence: 0.8,
        side,
      },
      parts(
        side,
        {
          ...saying(view, mark),
          read: lastWords(view.text.trim()),
        },
        saying(other, { start: first.start, end: end.end }),
      ),
    ),
  ];
}

/** The end of a passage, as many whole words as go into `longestEnd`; of a single longer word the end. */
function lastWords(text: string): string {
  if (text.length <= longestEnd) return text;
  const end = text.slice(-longestEnd);
  // Cut between two words, the end needs no mending.
  return /\s/.test(text.charAt(text.length - longestEnd - 1)) ? end.trimStart() : end.replace(/^\S*\s+/, '');
}

/** Only a passage of one sentence can be cut off by a feed or a card; longer ones that trail off do so on purpose. */
export const cutOff: Detector = {
  name: 'cut-off',
  find: (row) => (row.whole ? [...inUnit(row.whole, 'nl'), ...inUnit(row.whole, 'en')] : []),
};
