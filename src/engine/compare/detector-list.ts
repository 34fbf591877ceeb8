/** The ordered list of detectors: what explains most stands first, so that what follows can keep quiet about it. */
import type { Detector } from './detector';
import { artefacts } from './detectors/artefacts';
import { clauses } from './detectors/clauses';
import { cues } from './detectors/cues';
import { cutOff } from './detectors/cut-off';
import { names } from './detectors/names';
import { negation } from './detectors/negation';
import { presence } from './detectors/presence';
import { quotes } from './detectors/quotes';
import { untranslated } from './detectors/untranslated';
import { values } from './detectors/values';
import { wordChoice } from './detectors/word-choice';

/** All detectors in the order they run. */
export const detectors: readonly Detector[] = [
  presence,
  untranslated,
  cutOff,
  clauses,
  values,
  names,
  quotes,
  negation,
  cues,
  wordChoice,
  artefacts,
];
