/** The ordered list of detectors: what explains most stands first, so that what follows can keep quiet about it. */
import type { Detector } from './detector';
import { clauses } from './detectors/clauses';
import { names } from './detectors/names';
import { presence } from './detectors/presence';
import { untranslated } from './detectors/untranslated';
import { values } from './detectors/values';

/** All detectors in the order they run. */
export const detectors: readonly Detector[] = [presence, untranslated, clauses, values, names];
