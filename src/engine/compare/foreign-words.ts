/** What each word of a side says of the language it is in, where it stands: names of things, addresses and loan phrases say nothing. */
import type { Lexicon } from '../lexicon/lexicon';
import { tellsTongue } from './function-words';
import type { SideView } from './row-view';
import { spanMap } from './span-map';
import type { Token } from './tokens';
import { loanPhrasesIn } from './values/loan-phrases';

/** A word with the language that alone has it. */
export interface ToldWord {
  readonly token: Token;
  /** The language of a function word; null for words of both languages and of neither. */
  readonly tells: 'nl' | 'en' | null;
  /** The language of a content word in lower case that only one of the two lexicons knows. */
  readonly leans: 'nl' | 'en' | null;
  /** Says nothing where it stands: a single letter, a part of an address, of a hyphened word ("up-to-date"), of a loan phrase. */
  readonly silent: boolean;
}

/** The words of a side, digits left out; `leans` needs a filled lexicon. Linear. */
export function toldWords(view: SideView, lexicon: Lexicon): readonly ToldWord[] {
  const tokens = view.tokens();
  const addresses = spanMap(
    view.text.length,
    view.atoms().filter((atom) => atom.kind === 'identifier'),
  );
  const loans = spanMap(view.text.length, view.tongue === 'nl' ? loanPhrasesIn(view.text) : []);
  const hyphen = (at: number): boolean => view.text[at] === '-';
  return tokens
    .filter((token) => !token.digits)
    .map((token): ToldWord => {
      const silent =
        (token.word.length < 2 && token.word !== 'I') ||
        addresses.at(token.start, token.end) >= 0 ||
        loans.at(token.start, token.end) >= 0 ||
        hyphen(token.start - 1) ||
        hyphen(token.end);
      const tells = silent ? null : tellsTongue(token.lower);
      const content = !silent && tells === null && !token.small && !token.capital && lexicon.filled;
      const nl = content && lexicon.knowsNl(token.lower);
      const en = content && lexicon.knowsEn(token.lower);
      return { token, tells, leans: nl === en ? null : nl ? 'nl' : 'en', silent };
    });
}
