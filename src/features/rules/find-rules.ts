/** Which rules go with the words typed into the search field. */
import { textsOf } from '../../engine/compare/example';
import { examples } from '../../engine/compare/examples';
import { typology, type Rule } from '../../engine/compare/typology';
import { rulesWords } from '../../words/rules-words';

/** Folds case and accents, so that "een" finds "één". */
const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const searched: ReadonlyMap<string, string> = new Map(
  typology.map(({ id }) => {
    const { name, text } = rulesWords.rules[id];
    const shown = examples
      .filter((one) => one.rule === id)
      .flatMap((one) => [one.type, ...[...one.equal, ...one.different].flatMap(textsOf)]);
    return [id, fold([id, name, text, ...shown].join('\n'))];
  }),
);

/** The rules in which every typed word stands, in id, name, description or examples; a whole id finds that rule alone. */
export function findRules(query: string): readonly Rule[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const [only] = wanted;
  const byId = wanted.length === 1 ? typology.filter(({ id }) => id.toLowerCase() === only) : [];
  if (byId.length > 0) return byId;
  return typology.filter(({ id }) => wanted.every((word) => searched.get(id)?.includes(word)));
}
