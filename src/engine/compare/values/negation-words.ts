/** Words that deny, in Dutch and English: the plain ones (niet, not) and those that deny in passing (zonder, -loos, un-, fail). */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Token } from '../tokens';
import type { Tongue } from '../tongue';

/** `plain` negations are compared one by one; `lexical` ones only explain a plain one on the other side. */
export type Denial = 'plain' | 'lexical';

/** A word that denies. */
export interface NegationWord {
  readonly token: Token;
  readonly denial: Denial;
  /** "not only", "niet alleen": denies nothing by itself. */
  readonly only: boolean;
}

const plain: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  nl: new Set('niet geen nooit niemand niets noch geenszins nergens evenmin niks'.split(' ')),
  en: new Set('not no never nobody none nothing neither nor nowhere'.split(' ')),
  other: new Set(),
};

// Read off half A of dev and the lists of ../shared/differences.md (M1): words beside which the other language uses not/niet.
const lexicalWords: Readonly<Record<Tongue, RegExp | null>> = {
  nl: /^(?:zonder|nauwelijks|amper|weinig|weiger\p{L}*|ontbr\p{L}+|behalve|verbied\p{L}*|verboden|verbood|voorkom\p{L}*|vermijd\p{L}*|mis(?:lukt?|sen|t)\p{L}*|tenzij|zelden|nee|neen|anders|belet\p{L}*|ontken\p{L}*|onmogelijk\p{L}*|gebrek|tekort\p{L}*|kwijt|enige|pas|alleen|ongeacht|maar|slechts|zomaar|kwalijk|ondanks|verlies|verloor|verloren|buiten|ontbreken|stop\p{L}*|\p{L}{3,}lo(?:os|ze)|niet\p{L}+|non|nul|te|voordat|voorgoed|uit|weg)$/u,
  en: /^(?:without|hardly|scarcely|barely|few|little|fail\p{L}*|unable|lack\p{L}*|refus\p{L}*|avoid\p{L}*|prevent\p{L}*|miss\p{L}*|unless|seldom|rarely|except|impossible|forbid\p{L}*|den(?:y|ied|ies)|only|but|until|instead|rather|stop\p{L}*|cease\p{L}*|too|\p{L}{3,}less(?:ly|ness)?|free|nope|non|zero|otherwise|out|regardless|before|exclude\p{L}*|ignor\p{L}*|away|despite|loss|lost|lose|losing|beyond|least|any|anything|anyone|ever)$/u,
  other: null,
};
const prefixes: Readonly<Record<Tongue, RegExp | null>> = {
  nl: /^(?:on|in|im|ir|non|niet|wan|mis)(?=(.{4,})$)/,
  en: /^(?:un|in|im|ir|il|dis|non|mis)(?=(.{4,})$)/,
  other: null,
};
const noPrefix =
  /^(?:onder|ontw|ontm|onthou|ontv|ontst|ontd|ongeveer|online|inform|instal|inhoud|inclu|indel|invoer|ingang|inter|misschien|import|instead|insert|impress|disease|indeed|inside|intent|invest|instan|index|input|display|discover|distan|dispatch|mission|mister|miste|under|union|unit|until|unique|univers|uniform)/;

/** Weak words that explain a plain negation only when they stand at its place. */
export const soft =
  /^(?:any|but|maar|te|even|other|rather|alleen|slechts|pas|only|out|before|voordat|anything|anyone|ever|anders|otherwise|until|too|away|enige|free|stop\p{L}*|least|instead|uit|weg|buiten|beyond|despite|ondanks|lost|lose|losing)$/u;

/** Negative by its form: on-, -loos, un-, -less. */
export function isAffixed(word: string, tongue: Tongue): boolean {
  if (tongue === 'nl') return /^on\p{L}{5,}|lo(?:os|ze)$/u.test(word) && !noPrefix.test(word);
  return (
    tongue === 'en' && /^(?:un|in|im|ir|dis)\p{L}{4,}|less(?:ly|ness)?$/u.test(word) && !noPrefix.test(word)
  );
}

function deniesByPrefix(word: string, tongue: Tongue, lexicon: Lexicon): boolean {
  const pattern = prefixes[tongue];
  const stem = pattern?.exec(word)?.[1];
  if (stem === undefined || noPrefix.test(word)) return false;
  if (!lexicon.filled) return tongue === 'nl' ? /^on\p{L}{6,}/u.test(word) : /^un\p{L}{6,}/u.test(word);
  return tongue === 'nl' ? lexicon.knowsNl(stem) : lexicon.knowsEn(stem);
}

/** The words of a string that deny, in order. "No, …", "no doubt" and "No. 5" deny nothing. */
export function negationsIn(
  text: string,
  tokens: readonly Token[],
  tongue: Tongue,
  lexicon: Lexicon,
): readonly NegationWord[] {
  const found: NegationWord[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]?.lower ?? '';
    const after = text.slice(token.end, token.end + 4);
    if (plain[tongue].has(token.lower)) {
      if (
        tongue === 'en' &&
        /^no[tn]?$/.test(token.lower) &&
        (text[token.start - 1] === '-' || (token.lower === 'no' && text[token.end] === '-'))
      )
        return;
      // "niet-geredigeerd" is one word that denies, as "unredacted" is
      if (/^(?:niet|non)$/.test(token.lower) && /^\s?-\p{L}/u.test(text.slice(token.end, token.end + 3))) {
        found.push({ token, denial: 'lexical', only: false });
        return;
      }
      if (tongue === 'en' && token.lower === 'no') {
        if (/^\s*[,.!]/.test(after) || /^\.?\s*\d/.test(after)) return;
        if (/^(?:later|less|fewer|doubt|sooner|matter|wonder)$/.test(next)) return;
      }
      const only =
        /^(?:only|just|merely|simply|alleen|slechts|enkel)$/.test(next) && /^(?:not|niet)$/.test(token.lower);
      found.push({ token, denial: 'plain', only });
    } else if (lexicalWords[tongue]?.test(token.lower) || deniesByPrefix(token.lower, tongue, lexicon)) {
      found.push({ token, denial: 'lexical', only: false });
    }
  });
  return found;
}

/** English words that translate a Dutch negation word for word. */
export const counterparts: Readonly<Record<string, readonly string[]>> = {
  niet: ['not'],
  geen: ['no', 'not', 'none'],
  nooit: ['never'],
  niemand: ['nobody', 'none', 'no'],
  niets: ['nothing'],
  niks: ['nothing'],
  nergens: ['nowhere'],
  noch: ['nor', 'neither'],
  evenmin: ['nor', 'neither'],
  zonder: ['without'],
  nauwelijks: ['hardly', 'scarcely', 'barely'],
  tenzij: ['unless'],
  weinig: ['few', 'little'],
};
