/** Names that both languages write differently: countries, cities, languages, months (CLDR). */
import { foldWord } from './fold-word';

/** Reads lines `Dutch name<TAB>English name` → folded Dutch name → its English names, folded. */
export function readNames(text: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [nl = '', en = ''] = line.split('\t');
    if (nl === '' || en === '') continue;
    const key = foldWord(nl);
    const list = names.get(key);
    if (list === undefined) names.set(key, [foldWord(en)]);
    else list.push(foldWord(en));
  }
  return names;
}
