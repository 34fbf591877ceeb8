/** The ordered list of detectors: what explains most stands first, so that what follows can keep quiet about it. */
import type { Detector } from './detector';
import { artefacts } from './detectors/artefacts';
import { brokenCompounds } from './detectors/broken-compounds';
import { clauses } from './detectors/clauses';
import { cues } from './detectors/cues';
import { cutOff } from './detectors/cut-off';
import { duplicates } from './detectors/duplicates';
import { form } from './detectors/form';
import { falseFriendsAtOnePlace } from './detectors/false-friends';
import { hedging } from './detectors/hedging';
import { inconsistency } from './detectors/inconsistency';
import { layout } from './detectors/layout';
import { length } from './detectors/length';
import { nameSpelling } from './detectors/name-spelling';
import { names } from './detectors/names';
import { negation } from './detectors/negation';
import { presence } from './detectors/presence';
import { quotes } from './detectors/quotes';
import { relativeDays } from './detectors/relative-days';
import { rewriting } from './detectors/rewriting';
import { separators } from './detectors/separators';
import { speakers } from './detectors/speakers';
import { untranslated } from './detectors/untranslated';
import { values } from './detectors/values';
import { wordChoice } from './detectors/word-choice';
import { zones } from './detectors/zones';

/** All detectors in the order they run. */
export const detectors: readonly Detector[] = [
  presence,
  untranslated,
  cutOff,
  clauses,
  duplicates,
  values,
  zones,
  relativeDays,
  separators,
  names,
  nameSpelling,
  quotes,
  speakers,
  negation,
  cues,
  hedging,
  falseFriendsAtOnePlace,
  inconsistency,
  wordChoice,
  artefacts,
  layout,
  form,
  brokenCompounds,
  rewriting,
  // last, so that a whole sentence called short hides no value that is missing in it
  length,
];
