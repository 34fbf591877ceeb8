/** Builds a bitext from pairs of strings, one row each, for tests and for scoring sentence pairs. */
import type { Bead, Row } from '../align/alignment';
import type { Bitext, Reading, Sentence } from '../text/bitext';
import type { Block, Side } from '../text/text';

/** What a fixture row holds: a Dutch and an English string; `null` or an empty string for a side that has no block there. */
export type FixtureRow = readonly [nl: string | null, en: string | null];

function reading(side: Side, language: string, strings: readonly (string | null)[]) {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const indices: (number | null)[] = [];
  let content = '';
  for (const string of strings) {
    if (string === null || string.trim() === '') {
      indices.push(null);
      continue;
    }
    if (content !== '') content += '\n\n';
    const start = content.length;
    content += string;
    const block = blocks.length;
    blocks.push({ start, end: content.length, id: `${side}${block}`, kind: 'paragraph', level: 0 });
    sentences.push({ start, end: content.length, block });
    indices.push(block);
  }
  const value: Reading = {
    text: { side, language, title: strings[0]?.slice(0, 60) ?? '', content, blocks },
    furniture: [],
    sentences,
  };
  return { value, indices };
}

/**
 * A bitext with one row, one block and one sentence bead per pair. Offsets in the result are offsets into
 * all strings of a side joined by an empty line, so the first row starts at 0.
 */
export function bitextOf(
  rows: readonly FixtureRow[],
  languages: { readonly nl: string; readonly en: string } = { nl: 'nl', en: 'en' },
): Bitext {
  const nl = reading(
    'nl',
    languages.nl,
    rows.map((row) => row[0]),
  );
  const en = reading(
    'en',
    languages.en,
    rows.map((row) => row[1]),
  );
  const made: Row[] = [];
  rows.forEach((_, index) => {
    const a = nl.indices[index] ?? null;
    const b = en.indices[index] ?? null;
    if (a === null && b === null) return;
    const bead: Bead = {
      nl: a === null ? [] : [a],
      en: b === null ? [] : [b],
      confidence: 0.95,
      reasons: [],
    };
    made.push({ ...bead, sentences: [bead] });
  });
  const count = { paired: made.length, alone: 0 };
  const coverage = { nl: count, en: count };
  return {
    nl: nl.value,
    en: en.value,
    alignment: {
      rows: made,
      coverage: { paragraphs: coverage, sentences: coverage },
      precise: true,
      unrelated: false,
    },
  };
}
