/** Runs one example of a rule through the whole comparison and says whether it came out as it should. */
import { alignBitext } from '../align/align-bitext';
import type { Lexicon } from '../lexicon/lexicon';
import type { Bitext } from '../text/bitext';
import { read } from '../text/read';
import { readText } from '../text/read-text';
import { bitextOf } from './bitext-fixture';
import { compare } from './compare';
import { doubtfulBelow, type Agreement, type Difference } from './difference';
import type { Example } from './example';
import type { ExampleCase } from './example-cases';

/** How a case came out. */
export interface ExampleResult {
  readonly passed: boolean;
  /** Of a case that differs: what was found of its type. Of one that is equal: what was wrongly said. */
  readonly found: readonly Difference[];
  /** Values that both sides were read to share. */
  readonly agreements: readonly Agreement[];
}

function bitextFor(example: Example, lexicon: Lexicon): Bitext {
  if (!('texts' in example)) return bitextOf('rows' in example ? example.rows : [example]);
  const text = (side: 'nl' | 'en', index: 0 | 1) =>
    readText({ side, raw: example.texts[index], language: side });
  const nlText = text('nl', 0);
  const enText = text('en', 1);
  const nl = read(nlText, enText, {});
  const en = read(enText, nlText, {});
  return { nl, en, alignment: alignBitext(nl, en, { lexicon }) };
}

/** What is counted as a difference where nothing should be: content, convention or cue, of more than slight weight. */
function isCounted(one: Difference): boolean {
  return ['content', 'locale', 'cue'].includes(one.class) && one.severity !== 'info';
}

/** Compares one example. A type whose findings are doubtful by nature counts with all its findings, any other from `doubtfulBelow` on. */
export function checkExample({ about, example, wanted }: ExampleCase, lexicon: Lexicon): ExampleResult {
  const { differences, agreements } = compare(bitextFor(example, lexicon), { lexicon });
  const shown = differences.filter((one) => one.confidence >= doubtfulBelow);
  const ofType = (about.doubtful ? differences : shown).filter((one) => one.type === about.type);
  if (wanted === 'different') return { passed: ofType.length > 0, found: ofType, agreements };
  const wrong = [...ofType, ...shown.filter((one) => one.type !== about.type && isCounted(one))];
  return { passed: wrong.length === 0, found: wrong, agreements };
}
