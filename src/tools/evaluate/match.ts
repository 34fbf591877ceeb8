/**
 * Prints how many passages and gaps of the corpus of edits are found again.
 * `npx tsx src/tools/evaluate/match.ts [rounds] [verdict to show, or -] [floors]`
 */
import { readFileSync } from 'node:fs';
import {
  runCorpus,
  runGaps,
  withTwins,
  type Trial,
  type Verdict,
} from '../../engine/annotate/edit-corpus.law';
import { inventedTexts } from '../../engine/annotate/edit-texts.law';
import { defaultLimits } from '../../engine/annotate/match-limits';

const verdicts: readonly Verdict[] = ['right', 'missed', 'misnamed', 'captured', 'excused'];
const single: Record<string, string> = {
  nl: readFileSync('public/nl.txt', 'utf8'),
  en: readFileSync('public/en.txt', 'utf8'),
  ...inventedTexts,
};
const texts = Object.fromEntries([
  ...Object.entries(single),
  ...Object.entries(single).map(([name, text]) => [`${name}, twinned`, withTwins(text, 7)]),
]);
const rounds = Number(process.argv[2] ?? 2);
const show = process.argv[3];

function table(trials: readonly Trial[], by: (trial: Trial) => string): void {
  const rows = new Map<string, Trial[]>();
  for (const trial of trials) rows.set(by(trial), [...(rows.get(by(trial)) ?? []), trial]);
  console.log(`${''.padEnd(38)}${'n'.padStart(6)}${verdicts.map((one) => one.padStart(10)).join('')}`);
  const line = (name: string, list: readonly Trial[]): void => {
    const counts = verdicts.map((verdict) => list.filter((trial) => trial.verdict === verdict).length);
    console.log(
      `${name.padEnd(38)}${String(list.length).padStart(6)}${counts.map((one) => String(one).padStart(10)).join('')}`,
    );
  };
  for (const [name, list] of rows) line(name, list);
  line('all', trials);
}

const trials = runCorpus(texts, rounds);
console.log('\nPassages, by edit');
table(trials, (trial) => trial.edit);
console.log('\nby kind');
table(trials, (trial) => trial.kind);
console.log('\nby text');
table(trials, (trial) => trial.text);
const gaps = runGaps(texts);
console.log('\nGaps, by edit');
table(gaps, (trial) => trial.edit);

if (show) {
  for (const trial of [...trials, ...gaps].filter((one) => one.verdict === show).slice(0, 60))
    console.log(
      `${trial.text} | ${trial.edit} | ${trial.kind} | ${JSON.stringify(trial.fate)} ${JSON.stringify({ ...trial.match, now: 0 })}\n   WAS ${JSON.stringify(trial.was)}\n   NOW ${JSON.stringify(trial.now)}`,
    );
}

/** What each floor costs and spares, everything else as it is. `at other words`: captured as `changed` / in all. */
function floors(name: 'nearFloor' | 'sideFloor' | 'farFloor', values: readonly number[]): void {
  for (const value of values) {
    const list = runCorpus(texts, rounds, { ...defaultLimits, [name]: value });
    const count = (verdict: Verdict): number => list.filter((trial) => trial.verdict === verdict).length;
    const changed = list.filter(
      (trial) => trial.verdict === 'captured' && trial.match.state === 'changed',
    ).length;
    console.log(
      `${name} ${value}: right ${count('right')}, missed ${count('missed')}, misnamed ${count('misnamed')}, at other words ${changed} / ${count('captured')}`,
    );
  }
}

if (process.argv[4] === 'floors') {
  console.log('\nFloors');
  floors('nearFloor', [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  floors('sideFloor', [0.4, 0.5, 0.6, 0.7, 0.8]);
  floors('farFloor', [0.45, 0.6, 0.75, 0.9]);
}
