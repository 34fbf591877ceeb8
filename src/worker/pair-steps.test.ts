/** The whole way of a pair, and the shorter one after the reader decided about a block. */
import { describe, expect, it } from 'vitest';

import { noHand } from '../engine/align/hand';
import type { Row } from '../engine/align/alignment';
import { noLexicon } from '../engine/lexicon/lexicon';
import type { Bitext } from '../engine/text/bitext';
import { pairSteps, type Desk } from './pair-steps';
import type { PairEvent, PairRequest } from './protocol';

/** Words that stand nowhere else, the same on both sides. */
const paragraph = (at: number): string => {
  const word = (of: number): string =>
    `Om${'abcdefghij'.charAt(Math.floor(at / 10))}${'klmnopqrst'.charAt(at % 10)}${'uvwxyz'.charAt(of)}ra`;
  return `${word(0)} zag ${word(1)} en ${word(2)}. Toen nam ${word(3)} het van ${word(4)} over.`;
};
const raw = Array.from({ length: 40 }, (_, at) => paragraph(at)).join('\n\n');
const request = (aside: string | null): PairRequest => ({
  nl: { raw, language: 'de', blocks: null },
  en: { raw, language: 'fr', blocks: null },
  verdicts: { nl: aside === null ? {} : { [aside]: 'furniture' }, en: {} },
  hand: noHand,
});

/** Runs a pair to its end: what was sent, and the bitext. */
function run(asked: PairRequest, desk?: Desk): { rows: readonly Row[]; bitext: Bitext; events: string[] } {
  const steps = pairSteps(asked, () => noLexicon, desk);
  const events: PairEvent[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) if (step.value !== null) events.push(step.value);
  const rows = events.flatMap((event) => (event.kind === 'rows' ? event.rows : []));
  return { rows, bitext: step.value, events: events.map((event) => event.kind) };
}
const pairs = (rows: readonly Row[]): string =>
  rows.map((row) => `${row.nl.join()}-${row.en.join()}`).join(' ');

describe('a block that is set aside', () => {
  const desk: Desk = { previous: null };
  const before = run(request(null), desk);
  const id = before.bitext.nl.text.blocks[20]?.id ?? '';
  const after = run(request(id), desk);

  it('leaves the rows above it as they are: they are not aligned again', () => {
    const old = before.bitext.alignment.rows;
    expect(after.bitext.alignment.rows.slice(0, 15).every((row, at) => row === old[at])).toBe(true);
  });

  it('gives the rows that reading from the start gives, and sends all of them', () => {
    const fresh = run(request(id));
    expect(pairs(after.bitext.alignment.rows)).toBe(pairs(fresh.bitext.alignment.rows));
    expect(pairs(after.rows)).toBe(pairs(fresh.rows));
    expect([...new Set(after.events)]).toEqual(['readings', 'rows', 'aligned', 'comparison', 'done']);
  });

  it('and comes back gives what stood there first', () => {
    expect(pairs(run(request(null), desk).bitext.alignment.rows)).toBe(pairs(before.bitext.alignment.rows));
  });
});

describe('a paragraph that is corrected where it stands', () => {
  const desk: Desk = { previous: null };
  const before = run(request(null), desk);
  const corrected = raw.replace(paragraph(20), paragraph(20).replace('Toen', 'Daarna'));
  const asked = { ...request(null), nl: { raw: corrected, language: 'de', blocks: null } };
  const after = run(asked, desk);

  it('has only the rows around it aligned again', () => {
    const old = before.bitext.alignment.rows;
    const held = after.bitext.alignment.rows.filter((row) => old.some((one) => one.reasons === row.reasons));
    expect(held.length).toBeGreaterThan(25);
    expect(held.length).toBeLessThan(40);
  });

  it('stands beside the paragraph it stood beside', () => {
    expect(pairs(after.bitext.alignment.rows)).toBe(pairs(before.bitext.alignment.rows));
    expect(pairs(after.bitext.alignment.rows)).toBe(pairs(run(asked).bitext.alignment.rows));
  });

  it('or taken out leaves its counterpart alone', () => {
    const taken = {
      ...request(null),
      nl: { raw: raw.replace(`${paragraph(10)}\n\n`, ''), language: 'de', blocks: null },
    };
    const rows = run(taken, { previous: desk.previous }).bitext.alignment.rows;
    expect(pairs(rows)).toBe(pairs(run(taken).bitext.alignment.rows));
    expect(rows.find((row) => row.en.includes(10))?.nl).toEqual([]);
  });
});

describe('what was read last', () => {
  it('plays no part in another pair', () => {
    const desk: Desk = { previous: null };
    run(request(null), desk);
    const other: PairRequest = {
      ...request(null),
      nl: { raw: raw.slice(0, 400), language: 'de', blocks: null },
    };
    expect(pairs(run(other, desk).bitext.alignment.rows)).toBe(pairs(run(other).bitext.alignment.rows));
  });

  it('stays when a reading is stopped before its rows are there', () => {
    const desk: Desk = { previous: null };
    const { bitext } = run(request(null), desk);
    const stopped = pairSteps(request(bitext.nl.text.blocks[3]?.id ?? ''), () => noLexicon, desk);
    stopped.next();
    stopped.next();
    stopped.return(bitext);
    expect(desk.previous?.alignment).toBe(bitext.alignment);
  });
});
