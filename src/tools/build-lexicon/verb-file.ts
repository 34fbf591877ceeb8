/** Dutch verbs: every infinitive of the paradigms, with those of its forms that the spelling rules would not lead back to it. */
import { readFileSync } from 'node:fs';
import { candidateGroupsNl } from '../../engine/lexicon/lemma-nl';
import { byCodeUnits } from './entry-file';

/**
 * Pattern's `nl-verbs.txt` (infinitive, then its forms, comma-separated) → lines `infinitive form form`.
 * A form is left out when {@link candidateGroupsNl} names the infinitive by itself and no other infinitive of the list before it.
 */
export function verbLines(path: string): string {
  const paradigms = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(',')
        .filter((form) => /^[\p{L}'-]+$/u.test(form)),
    )
    .filter((forms) => forms.length > 0);
  const infinitives = new Set(paradigms.map(([infinitive]) => infinitive));
  const lines = new Map<string, readonly string[]>();
  for (const [infinitive = '', ...forms] of paradigms) {
    const irregular = forms.filter((form) => {
      const first = candidateGroupsNl(form, () => null)
        .flat()
        .find((one) => infinitives.has(one));
      return form !== infinitive && first !== infinitive;
    });
    lines.set(
      infinitive,
      [...new Set([...(lines.get(infinitive) ?? []), ...irregular])].toSorted(byCodeUnits),
    );
  }
  return [...lines]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([infinitive, forms]) => [infinitive, ...forms].join(' ') + '\n')
    .join('');
}
