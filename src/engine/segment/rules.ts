/** The ordered list of sentence rules: the first that has an opinion decides; without one, the stop ends the sentence. */
import type { SentenceRule } from './boundary';
import { abbreviation } from './rules/abbreviation';
import { apostropheStart } from './rules/apostrophe-start';
import { bareBracket } from './rules/bare-bracket';
import { ellipsis } from './rules/ellipsis';
import { initial } from './rules/initial';
import { listNumber } from './rules/list-number';
import { nameInSmall } from './rules/name-in-small';
import { noWord } from './rules/no-word';
import { ordinal } from './rules/ordinal';
import { smallLetter } from './rules/small-letter';
import { speechTag } from './rules/speech-tag';

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
