/** The ordered list of sentence rules: the first that has an opinion decides; without one, the stop ends the sentence. */
import type { SentenceRule } from '../boundary';
import { abbreviation } from './abbreviation';
import { apostropheStart } from './apostrophe-start';
import { bareBracket } from './bare-bracket';
import { ellipsis } from './ellipsis';
import { initial } from './initial';
import { listNumber } from './list-number';
import { nameInSmall } from './name-in-small';
import { noWord } from './no-word';
import { ordinal } from './ordinal';
import { smallLetter } from './small-letter';
import { speechTag } from './speech-tag';

/** Sentence rules, in the order in which they are asked. */
export const sentenceRules: readonly SentenceRule[] = [
  bareBracket,
  noWord,
  listNumber,
  apostropheStart,
  ellipsis,
  speechTag,
  abbreviation,
  initial,
  ordinal,
  nameInSmall,
  smallLetter,
];
