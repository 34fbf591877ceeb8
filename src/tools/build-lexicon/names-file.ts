/** Countries, languages, currencies, months, days and cities in both languages, out of Unicode CLDR. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnits } from './entry-file';

/** Where the three unpacked npm packages lie. */
export interface CldrFolders {
  readonly localenames: string;
  readonly dates: string;
  readonly numbers: string;
}

type Leaves = Map<string, string>;

/** Every string of a JSON file under `main/<language>/`, by its path of keys. */
function leaves(folder: string, language: string, file: string, under: readonly string[]): Leaves {
  const found: Leaves = new Map();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    }
  };
  const all: unknown = JSON.parse(readFileSync(join(folder, 'main', language, file), 'utf8'));
  walk(all, '');
  const prefix = ['', 'main', language, ...under].join('/');
  return new Map(
    [...found]
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, text]) => [path.slice(prefix.length), text]),
  );
}

/** Lines `Dutch name<TAB>English name`, sorted; names that are the same in both languages need no line. */
export function namesLines(folders: CldrFolders): string {
  const pairs = new Set<string>();
  const take = (folder: string, file: string, under: readonly string[], keep: RegExp): void => {
    const nl = leaves(folder, 'nl', file, under);
    const en = leaves(folder, 'en', file, under);
    for (const [path, dutch] of nl) {
      const english = en.get(path);
      if (english === undefined || !keep.test(path)) continue;
      const name = (text: string): string =>
        text
          .replace(/\s*[([].*$/, '')
          .replace(/[’‘]/g, "'")
          .trim();
      const [a, b] = [name(dutch), name(english)];
      if (a.length > 1 && b.length > 1 && a.toLowerCase() !== b.toLowerCase() && !/\d/.test(a + b)) {
        pairs.add(`${a}\t${b}`);
      }
    }
  };
  take(folders.localenames, 'territories.json', ['localeDisplayNames', 'territories'], /./);
  take(folders.localenames, 'languages.json', ['localeDisplayNames', 'languages'], /^\/[a-z]{2,3}$/);
  take(folders.numbers, 'currencies.json', ['numbers', 'currencies'], /count-(one|other)$/);
  take(folders.dates, 'timeZoneNames.json', ['dates', 'timeZoneNames', 'zone'], /exemplarCity$/);
  const calendar = ['dates', 'calendars', 'gregorian'];
  take(folders.dates, 'ca-gregorian.json', [...calendar, 'months', 'stand-alone', 'wide'], /./);
  take(folders.dates, 'ca-gregorian.json', [...calendar, 'days', 'stand-alone', 'wide'], /./);
  return [...pairs]
    .toSorted(byCodeUnits)
    .map((pair) => `${pair}\n`)
    .join('');
}
