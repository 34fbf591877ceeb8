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
  nl: new Set(
    'niet geen nooit niemand niemands niets noch geenszins nergens evenmin niks geens geener nimmer'.split(
      ' ',
    ),
  ),
  en: new Set('not no never nobody none nothing neither nor nowhere nevermore'.split(' ')),
  other: new Set(),
};

// Read off half A of dev and the lists of ../shared/differences.md (M1): words beside which the other language uses not/niet.
const lexicalWords: Readonly<Record<Tongue, RegExp | null>> = {
  nl: /^(?:zonder|nauwelijks|amper|weinig|weiger\p{L}*|ontbr\p{L}+|behalve|verbied\p{L}*|verboden|verbood|voorkom\p{L}*|vermijd\p{L}*|mis(?:lukt?|sen|t)\p{L}*|tenzij|zelden|nee|neen|anders|belet\p{L}*|ontken\p{L}*|onmogelijk\p{L}*|gebrek|tekort\p{L}*|kwijt|enige|pas|alleen|ongeacht|slechts|zomaar|kwalijk|ondanks|verlies|verloor|verloren|buiten|ontbreken|stop\p{L}*|\p{L}{3,}lo(?:os|ze)|niet\p{L}+|non|nul|voordat|voorgoed|weg|teniet|afwezig\p{L}*|geweigerd\p{L}*|ontbroken|ontkend|ontzegd|uitgesloten|uitsluiten|verhinder\p{L}*|afgewezen|afgelast|vergeet|vergat|vergeten|nalaten|naliet|verzuim\p{L}*|bijna|leeg|vrij|los|uitgeschakeld\p{L}*|uitgezonderd|weerh(?:oud|ield)\p{L}*|vermeden|gemist|gefaald|falen|faalt?|faalden?|tevergeefs|verstoken|gestopt|gestaakt)$/u,
  en: /^(?:without|hardly|scarcely|barely|few|little|fail\p{L}*|unable|lack\p{L}*|refus\p{L}*|avoid\p{L}*|prevent\p{L}*|miss\p{L}*|unless|seldom|rarely|except|impossible|forbid\p{L}*|den(?:y|ied|ies)|only|until|instead|rather|stop\p{L}*|cease\p{L}*|lest|declin\p{L}*|reject\p{L}*|revok\p{L}*|oblivious|unaware|dismiss\p{L}*|gone|no-one|\p{L}{3,}less(?:ly|ness)?|free|nope|non|zero|otherwise|regardless|before|exclude\p{L}*|ignor\p{L}*|away|despite|loss|lost|lose|losing|beyond|least|absen\p{L}+|else|surely|void|neglect\p{L}*|omit\p{L}*|forget|forgot\p{L}*|skip\p{L}*|prohibit\p{L}*|cancel\p{L}*|ban(?:s|ned|ning)?|doubt\p{L}*|empty|exempt\p{L}*|almost|nearly|disabl\p{L}*|devoid|vain|vainly|withh(?:o|e)ld\p{L}*|abandon\p{L}*|resist\p{L}*|excluding)$/u,
  other: null,
};
const prefixes: Readonly<Record<Tongue, RegExp | null>> = {
  nl: /^(?:on|in|im|ir|non|niet|wan|mis)(?=(.{4,})$)/,
  en: /^(?:un|in|im|ir|il|dis|non|mis)(?=(.{4,})$)/,
  other: null,
};
const noPrefix =
  /^(?:inge|onder|ontw|ontm|onthou|ontv|ontst|ontd|ongeveer|online|inform|instal|inhoud|inclu|indel|invoer|ingang|inter|misschien|import|instead|insert|impress|disease|indeed|inside|intent|invest|instan|index|input|display|discover|distan|dispatch|mission|mister|miste|under|union|unit|until|unique|univers|uniform)/;

/** Weak words that explain a plain negation only when they stand at its place. */
export const soft =
  /^(?:even|other|rather|alleen|slechts|pas|only|before|voordat|anders|otherwise|until|away|enige|free|stop\p{L}*|least|instead|weg|buiten|beyond|despite|ondanks|lost|lose|losing|behalve|except|gone|declin\p{L}*|else|surely|empty|leeg|vrij|almost|nearly|bijna|doubt\p{L}*|forget|vergeten|los|resist\p{L}*|from|new|out|short)$/u;

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

// Turns of phrase in which a negation denies nothing, by what stands before and behind it (lower case, joined by spaces).
const idioms: Readonly<Record<Tongue, readonly { readonly before?: RegExp; readonly after?: RegExp }[]>> = {
  nl: [
    // al dan niet, wel of niet, of niet
    { before: /(?:^| )(?:al dan|wel of|wel en|of)$/ },
    // te niet doen: undo; zo niet, …: or else
    { before: /(?:^| )te$/ },
    { before: /(?:^| )zo$/, after: /^,/ },
    // "…, vond je niet?", "niet waar?": a question that wants a yes
    { before: /(?:^| )(?:je|jij|u|hij|ze|zij|het|we|wij|jullie)$/, after: /^\?/ },
    { after: /^(?:waar \?|te vergeten|te spreken)/ },
    // niets mis mee, niets aan de hand: all is well
    { after: /^(?:mis|mis mee|aan de|op tegen)$/ },
    // niets dan, niets anders dan: alleen
    { after: /^(?:anders )?dan(?: |$)/ },
  ],
  en: [
    { before: /(?:^| )(?:or|whether or)$/ },
    // can't help laughing
    { before: /(?:^| )(?:can|could)$/, after: /^help(?: |$)/ },
    // isn't he?
    { after: /^(?:i|you|he|she|it|we|they|there) \?/ },
    { after: /^(?:to mention|to speak|but)(?: |$)/ },
    // there is nothing wrong with it
    { after: /^wrong(?: |$)/ },
  ],
  other: [],
};

/** Whether a negation stands in a turn of phrase that denies nothing: isn't he?, al dan niet, nothing but. */
function isIdiom(text: string, tokens: readonly Token[], token: Token, tongue: Tongue): boolean {
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), Math.max(0, to))
      .map((one) => one.lower)
      .join(' ');
  const before = words(token.index - 2, token.index);
  let after = '';
  for (let at = token.index; at <= token.index + 2; at += 1) {
    const own = tokens[at];
    if (!own) break;
    if (at > token.index) after += `${after === '' ? '' : ' '}${own.lower}`;
    const mark = /^\s*([?,])/.exec(text.slice(own.end, tokens[at + 1]?.start ?? text.length))?.[1];
    if (mark === '?' || (mark === ',' && at === token.index)) {
      after += `${after === '' ? '' : ' '}${mark}`;
      break;
    }
  }
  return idioms[tongue].some(
    (idiom) => (idiom.before?.test(before) ?? true) && (idiom.after?.test(after) ?? true),
  );
}

// Two words that deny together: out of danger, short of money, new to the job, anything but easy.
const denyingTwo = /^(?:far from|yet to|out of|short of|new to|anything but|free of|rid of)$/;

/** "From" before a verb in -ing, without a stop between: kept from seeing, stopped from coming. */
function isFromDoing(text: string, token: Token, next: string): boolean {
  return token.lower === 'from' && /^\p{L}{2,}ing$/u.test(next) && text[token.end] === ' ';
}

/** The words of a string that deny, in order. "No, …" and "No. 5" deny nothing; turns of phrase ("isn't he?", "al dan niet") only explain. */
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
      // "Supplier_No", "no_cache" are names; "Niet, mijn broeders" is an interjection as "No, my brothers" is
      if (text[token.start - 1] === '_' || text[token.end] === '_') return;
      if (token.lower === 'niet' && token.opens && /^\s*,/.test(after)) return;
      const joined = text[token.end] === '-' && /^\p{L}/u.test(text.slice(token.end + 1));
      if (tongue === 'en' && /^no[tn]?$/.test(token.lower) && text[token.start - 1] === '-') return;
      // "niet-geredigeerd", "no-deal" are one word that denies, as "unredacted" is; "no-one" is "niemand"
      if (
        (joined && token.lower === 'no' && next !== 'one') ||
        (/^(?:niet|non)$/.test(token.lower) && /^\s?-\p{L}/u.test(text.slice(token.end, token.end + 3)))
      ) {
        found.push({ token, denial: 'lexical', only: false });
        return;
      }
      // "niet/geen", "no/not": one denial in two forms
      if (text[token.start - 1] === '/' && plain[tongue].has(tokens[index - 1]?.lower ?? '')) return;
      // a turn of phrase may stand for the other side's negation, and accuses nobody
      if (isIdiom(text, tokens, token, tongue)) {
        found.push({ token, denial: 'lexical', only: false });
        return;
      }
      if (token.lower === 'nothing' && tokens[index - 1]?.lower === 'for') {
        found.push({ token, denial: 'lexical', only: false });
        return;
      }
      if (tongue === 'en' && token.lower === 'no') {
        if (/^\s*[,.!]/.test(after) || /^\.?\s*\d/.test(after)) return;
        if (/^(?:later|less|fewer|doubt|sooner|matter|wonder)$/.test(next)) {
          found.push({ token, denial: 'lexical', only: false });
          return;
        }
      }
      const only =
        /^(?:only|just|merely|simply|alleen|slechts|enkel)$/.test(next) && /^(?:not|niet)$/.test(token.lower);
      found.push({ token, denial: 'plain', only });
    } else if (
      tongue === 'en' &&
      (denyingTwo.test(`${token.lower} ${next}`) || isFromDoing(text, token, next))
    ) {
      found.push({ token, denial: 'lexical', only: false });
    } else if (lexicalWords[tongue]?.test(token.lower) || deniesByPrefix(token.lower, tongue, lexicon)) {
      found.push({ token, denial: 'lexical', only: false });
    }
  });
  return found;
}

/** What is left of a word that denies by its form, or null: onbeschermd → beschermd, unprotected → protected. */
export function withoutAffix(word: string, tongue: Tongue): string | null {
  if (!isAffixed(word, tongue)) return null;
  return prefixes[tongue]?.exec(word)?.[1] ?? null;
}

/** Words that say yes where a negation says no: what stands in its place when it was turned round. */
export const contraries: Readonly<Record<Tongue, Readonly<Record<string, RegExp>>>> = {
  nl: {
    never: /^(?:altijd|ooit|steeds|immer)$/,
    nevermore: /^(?:altijd|ooit|steeds|immer)$/,
    nothing: /^(?:iets|alles)$/,
    nobody: /^(?:iemand|iedereen)$/,
    none: /^(?:een|iemand|sommige|alle)$/,
    nowhere: /^(?:ergens|overal)$/,
    no: /^(?:een|iemand|iets)$/,
  },
  en: {
    nooit: /^(?:always|ever)$/,
    nimmer: /^(?:always|ever)$/,
    niets: /^(?:something|everything|anything)$/,
    niks: /^(?:something|everything|anything)$/,
    niemand: /^(?:somebody|someone|everybody|everyone|anyone|anybody|one)$/,
    nergens: /^(?:somewhere|everywhere|anywhere)$/,
    geen: /^(?:a|an|some|any)$/,
  },
  other: {},
};

/** English words that translate a Dutch negation word for word. */
export const counterparts: Readonly<Record<string, readonly string[]>> = {
  niet: ['not'],
  geen: ['no', 'not', 'none'],
  nooit: ['never'],
  niemand: ['nobody', 'none', 'no'],
  niemands: ['nobody', 'no'],
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

/** Words that turn a plain negation beside them round: zonder … niet, can't … without. */
export const turning =
  /^(?:zonder|without|tenzij|unless|onmogelijk|impossible|fail\p{L}*|ontken\p{L}*|den(?:y|ied|ies))$/u;
