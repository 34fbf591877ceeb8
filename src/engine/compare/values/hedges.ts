/** Words by which a writer holds back from stating something, in both languages (M3). */
import type { Tongue } from '../tongue';

const list = (words: string): string =>
  words
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

/** Hedges that leave the claim with somebody else: seldom put in without meaning. */
const reported: Readonly<Record<'nl' | 'en', string>> = {
  nl: list(`naar verluidt
    vermeende?
    naar (?:men|eigen) zeg(?:t|gen)`),
  en: list(`allegedly
    reportedly
    supposedly
    purportedly
    (?:is|are|was|were) (?:said|believed|understood|rumou?red|alleged) to`),
};

/** Plain hedges: they say that something is not certain. "Mogelijk" is left out: more often it is a thing that can be done. */
const plain: Readonly<Record<'nl' | 'en', string>> = {
  nl: list(`(?<!niet )(?:vermoedelijke?
    wellicht
    waarschijnlijk
    misschien
    mogelijkerwijs
    ogenschijnlijk)`),
  en: list(`presumably
    perhaps
    maybe
    possibly
    probably
    apparently
    seemingly`),
};

/** Everything that may answer a hedge on the other side, however weak. */
const wide: Readonly<Record<'nl' | 'en', string>> = {
  nl: list(`zou(?:den)?
    schijn(?:t|en|baar)
    scheen|schenen
    lijk(?:t|en)
    leek|leken
    blijkbaar
    kennelijk
    vermoed\\p{L}*
    verdacht\\p{L}*
    volgens
    aldus
    kan|kunnen|kon|konden
    denk(?:t|en)?|dacht\\p{L}*
    geloof(?:t)?|geloven
    soms
    eventueel|eventuele
    beweer\\p{L}*|bewering\\p{L}*
    waarschijnlijke?
    mogelijk|mogelijke|mogelijkheid|mogelijkheden
    kans(?:en)?
    verondersteld\\p{L}*
    zogenaamde?|zogeheten
    beschuldig\\p{L}*
    verwacht\\p{L}*
    toch|zeker|wel`),
  en: list(`would
    could
    can|may|might|should|must
    seem\\p{L}*
    appear\\p{L}*
    likely
    suspect\\p{L}*
    according to
    think\\p{L}*|thought
    believe\\p{L}*
    suggest\\p{L}*
    claim\\p{L}*
    evidently
    possible|possibility|possibilities
    probable|chances?
    so-called
    presum\\p{L}*|suppose\\p{L}*
    wonder\\p{L}*
    hopefully
    accused?|alleged|allegations?
    expect\\p{L}*|unlikely|must`),
};

const pattern = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu');

const patterns: Readonly<
  Record<'nl' | 'en', { readonly reported: RegExp; readonly told: RegExp; readonly any: RegExp }>
> = {
  nl: {
    reported: pattern(reported.nl),
    told: pattern(`${reported.nl}|${plain.nl}`),
    any: pattern(`${reported.nl}|${plain.nl}|${wide.nl}`),
  },
  en: {
    reported: pattern(reported.en),
    told: pattern(`${reported.en}|${plain.en}`),
    any: pattern(`${reported.en}|${plain.en}|${wide.en}`),
  },
};

/** A hedge and where it stands; `reported` ones leave the claim with somebody else. */
export interface Hedge {
  readonly start: number;
  readonly end: number;
  readonly reported: boolean;
}

/** The hedges of a string, and whether it holds back at all; other tongues have neither. */
export function hedgesIn(
  text: string,
  tongue: Tongue,
): { readonly told: readonly Hedge[]; readonly any: boolean } {
  if (tongue === 'other') return { told: [], any: true };
  const { reported: others, told, any } = patterns[tongue];
  return {
    told: Array.from(text.matchAll(told), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      reported: match[0].search(others) === 0,
    })),
    any: text.search(any) >= 0,
  };
}
