/** Our own list: the text files under `own/`, turned into the lines that the engine reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWord } from '../../engine/lexicon/fold-word';
import { byCodeUnits } from './entry-file';

/** Senses before the bar are believed wholly, those behind it less: true, but not what the word mostly means. */
const weights = { before: '*', behind: '6' } as const;

/**
 * Reads every `.txt` under `folder`. A line is `headword, other spelling [form form]  sense, sense | rarer sense`:
 * two spaces or a tab before the senses, forms in brackets, `#` begins a comment. Files whose name begins with `names`
 * hold names: their headwords get the `^`. Throws on a line that cannot be read: it is our own writing.
 */
export function ownLines(folder: string): string {
  const entries = new Map<string, Map<string, string>>();
  const forms = new Map<string, string>();
  for (const file of readdirSync(folder).toSorted(byCodeUnits)) {
    if (!file.endsWith('.txt')) continue;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const parsed = /^(.+?)(?:\s*\[([^\]]*)\])?(?:\s{2,}|\t)(.+)$/.exec(line);
      if (parsed === null) throw new Error(`${file}: cannot read "${line}"`);
      const [, headwords = '', inflected = '', senses = ''] = parsed;
      const names = headwords.split(',').map((word) => foldWord(word.trim()));
      const [before = '', behind = ''] = senses.split('|');
      for (const name of names) {
        const key = file.startsWith('names') ? `^${name}` : name;
        const list = entries.get(key) ?? new Map<string, string>();
        entries.set(key, list);
        for (const [text, weight] of [
          [before, weights.before],
          [behind, weights.behind],
        ] as const) {
          for (const sense of text.split(',')) {
            const en = foldWord(sense.trim());
            if (en !== '' && !list.has(en)) list.set(en, weight);
          }
        }
      }
      for (const form of inflected.split(/[\s,]+/)) {
        if (form !== '' && names[0] !== undefined) forms.set(foldWord(form), names[0]);
      }
    }
  }
  return [
    ...[...entries].map(
      ([headword, list]) => `${headword}\t${[...list].map(([en, weight]) => en + weight).join(';')}\n`,
    ),
    ...[...forms].map(([form, lemma]) => `${form}\t=${lemma}\n`),
  ]
    .toSorted(byCodeUnits)
    .join('');
}
