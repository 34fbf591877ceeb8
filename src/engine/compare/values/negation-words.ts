/** The words of a string that deny, in Dutch and English: the plain ones (niet, not) and those that deny in passing (zonder, -loos, un-, fail). */
import type { Lexicon } from '../../lexicon/lexicon';
import type { Token } from '../tokens';
import type { Tongue } from '../tongue';
import { denyingFamily } from './denying-words';
import { deniesByForm, isAffixed } from './negative-affixes';

/** `plain` negations are compared one by one; `lexical` ones only explain a plain one on the other side. */
export type Denial = 'plain' | 'lexical';

/** A word that denies. */
export interface NegationWord {
  readonly token: Token;
  readonly denial: Denial;
  /** "not only", "niet alleen": denies nothing by itself. */
  readonly only: boolean;
  /** Of a lexical one: the family of words that deny in the same way, 'form' for un- and -loos, null for a turn of phrase. */
  readonly family: string | null;
  /** Of a lexical one: denies only in some of its uses, and explains a plain negation only at its place. */
  readonly soft: boolean;
}

const plain: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  nl: new Set(
    'niet geen nooit niemand niemands niets noch geenszins nergens evenmin niks niemendal geens geener geenerlei generlei nimmer nimmermeer'.split(
      ' ',
    ),
  ),
  en: new Set('not no never nobody none nothing neither nor nowhere nevermore naught nought'.split(' ')),
  other: new Set(),
};

interface Idiom {
  readonly own?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

// Turns of phrase in which a negation denies nothing, by the negation itself, by what stands before and behind it (lower case, joined by spaces).
const idioms: Readonly<Record<Tongue, readonly Idiom[]>> = {
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
    { own: /^ni(?:ets|ks)$/, after: /^(?:mis|aan de hand|op tegen)(?: |$)/ },
    // niets dan, niets anders dan: alleen
    { after: /^(?:anders )?dan(?: |$)/ },
    // niet voor niets: for good reason; voor niets, om niet: free, in vain
    { own: /^niet$/, after: /^voor ni(?:ets|ks)(?: |$)/ },
    { own: /^ni(?:ets|ks)$/, before: /(?:^| )voor$/ },
    // niet in de laatste plaats: not least
    { own: /^niet$/, after: /^in de laatste/ },
    // wat is hier niet (allemaal) gebeurd!
    { own: /^niet$/, after: /^al(?:lemaal)? .*!/ },
  ],
  en: [
    { before: /(?:^| )(?:or|whether or)$/ },
    // more often than not
    { own: /^not$/, before: /(?:^| )often than$/ },
    // can't help laughing
    { before: /(?:^| )(?:can|could)$/, after: /^help(?: |$)/ },
    // isn't he?
    { after: /^(?:i|you|he|she|it|we|they|there) \?/ },
    { after: /^(?:to mention|to speak|least|but|other than|short of)(?: |$)/ },
    // there is nothing wrong with it
    { after: /^wrong(?: |$)/ },
    // for nothing, in no time, no wonder
    { own: /^nothing$/, before: /(?:^| )for$/ },
    { own: /^no$/, before: /(?:^| )in$/, after: /^(?:time|small)(?: |$)/ },
    // if not more: perhaps even more
    { own: /^not$/, before: /(?:^| )if$/ },
    // if nothing else: at least; never ending: endless
    { own: /^nothing$/, before: /(?:^| )if$/, after: /^else(?: |$)/ },
    { own: /^never$/, after: /^(?:ending|ceasing|failing)(?: |$)/ },
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
  for (let at = token.index; at <= token.index + 3; at += 1) {
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
    (idiom) =>
      (idiom.own?.test(token.lower) ?? true) &&
      (idiom.before?.test(before) ?? true) &&
      (idiom.after?.test(after) ?? true),
  );
}

// Two words that deny together: out of danger, short of money, new to the job, anything but easy.
const denyingTwo = /^(?:far from|yet to|out of|short of|new to|anything but|free of|rid of)$/;
// What follows where "out of" names a place: out of your mouth, out of the water.
const ofPlace = /^(?:the|a|an|my|your|his|her|its|our|their|this|that|these|those|thy)$/;

/** Whether a word denies together with the one behind it. */
const deniesWithNext = (word: string, next: string, second: string): boolean =>
  denyingTwo.test(`${word} ${next}`) && !(word === 'out' && ofPlace.test(second));

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
  const known = (word: string): boolean =>
    tongue === 'nl' ? lexicon.knowsNl(word) : tongue === 'en' && lexicon.knowsEn(word);
  // of "onbruik" nothing is left that is a word, but English says it with such a word: disuse
  const renderedSo = (word: string): boolean =>
    tongue === 'nl' &&
    isAffixed(word, 'nl') &&
    lexicon.translations(word).some((one) => one.weight >= 0.5 && isAffixed(one.en, 'en'));
  const lexical = (token: Token, family: string | null = null, soft = false): void =>
    void found.push({ token, denial: 'lexical', only: false, family, soft });
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
        lexical(token);
        return;
      }
      // the same word twice is a slip of the pen
      if (/(?:^|\s)(\p{L}+)\s+$/u.exec(text.slice(0, token.start))?.[1]?.toLowerCase() === token.lower)
        return;
      // "niet/geen", "no/not": one denial in two forms
      if (text[token.start - 1] === '/' && plain[tongue].has(tokens[index - 1]?.lower ?? '')) return;
      // a turn of phrase may stand for the other side's negation, and accuses nobody
      if (isIdiom(text, tokens, token, tongue)) {
        lexical(token);
        return;
      }
      if (tongue === 'en' && token.lower === 'no') {
        // an answer or a value: No, …; Yes/No; No – …; "No"
        if (/^\s*[,.!;:)"”’/–—]|^\s+-\s/.test(after) || /^\.?\s*\d/.test(after)) return;
        if (/\byes\s*[/|]\s*$/i.test(text.slice(0, token.start))) return;
        if (/^(?:later|less|fewer|doubt|sooner|matter|wonder)$/.test(next)) {
          lexical(token);
          return;
        }
      }
      const only =
        /^(?:only|just|merely|simply|alleen|slechts|enkel)$/.test(next) && /^(?:not|niet)$/.test(token.lower);
      found.push({ token, denial: 'plain', only, family: null, soft: false });
      return;
    }
    if (
      tongue === 'en' &&
      (deniesWithNext(token.lower, next, tokens[index + 2]?.lower ?? '') || isFromDoing(text, token, next))
    ) {
      lexical(token, null, /^(?:from|out|short|new)$/.test(token.lower));
      return;
    }
    const family = denyingFamily(token.lower, tongue);
    if (family) lexical(token, family.name, family.soft === true);
    else if (deniesByForm(token.lower, tongue, known) || renderedSo(token.lower)) lexical(token, 'form');
  });
  return found;
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
  nee: ['no'],
  neen: ['no'],
  buiten: ['outside'],
};

/** Words that turn a plain negation beside them round: zonder … niet, can't … without. */
export const turning =
  /^(?:zonder|without|tenzij|unless|onmogelijk|impossible|fail\p{L}*|ontken\p{L}*|den(?:y|ied|ies))$/u;
