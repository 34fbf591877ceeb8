/** Abbreviations: some never end a sentence, some may, some are abbreviations only before a number. */
import { beforeNumber, closing, introducing } from '../abbreviations';
import { type Boundary, opensSentence, type SentenceRule, startsSmall, type Verdict } from '../boundary';

/** Letters with stops between them, without the last one: `U.S`, `p.m`, `N.Y.C`. */
const dotted = /^(?:\p{L}{1,3}\.){1,5}\p{L}{1,3}$/u;

/** Languages whose lists are asked: Dutch texts quote English names, the other way round hardly. */
function listsOf(language: string): readonly ('nl' | 'en' | 'other')[] {
  if (language.startsWith('nl')) return ['nl', 'en'];
  if (language.startsWith('en')) return ['en'];
  return ['other', 'nl', 'en'];
}

function judge(boundary: Boundary): Verdict {
  const { mark, word, next, nextWord, closers, language } = boundary;
  if (mark !== '.' || word === '') return null;
  const small = word.toLowerCase().replace(/^.*[(/-]/u, '');
  if (/^(?:\d|[IVXLC]+\b)/u.test(next) && beforeNumber.has(small)) return 'join';
  if (/["”»]/u.test(closers)) return null;
  const lists = listsOf(language);
  if (lists.some((list) => introducing[list].has(small))) {
    // A closing bracket ends the abbreviation's own phrase: “(ca.) De”.
    return closers === '' || startsSmall(next) ? 'join' : null;
  }
  if (lists.some((list) => closing[list].has(small)) || dotted.test(word)) {
    if (startsSmall(next) || /^\d/u.test(next)) return 'join';
    // Words of three letters and more that are plain words as well (“in.”, “do.”, “sat.”) end their sentence.
    if (!dotted.test(word) && plain.has(small) && word === small) return null;
    return opensSentence(nextWord) || closers !== '' ? 'cut' : 'join';
  }
  return null;
}

/** Members of the lists that are words, too: small-written they are the word, before a capital. */
const plain: ReadonlySet<string> = new Set(
  'in am pm do za di ma la mi md ill ore wash sat sun mar mass dec ed co al sec min est ind kan ext km cm mm kg gr ct m va mo'.split(
    ' ',
  ),
);

/** Abbreviations. */
export const abbreviation: SentenceRule = { name: 'abbreviation', judge };
