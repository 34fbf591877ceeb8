/** For each rule by wording: lines of a site in both languages, and lines of texts that look like them and must not count. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../text/read-text';
import { pageBlock } from '../page-block';
import { lineRules } from './rules';

/** What a rule says of a line: `certain`, `likely`, or `–`. */
function says(name: string, line: string): string {
  const rule = lineRules.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`no rule called ${name}`);
  const text = readText({ side: 'en', raw: line });
  return rule.judge(pageBlock(text, 0))?.weight ?? '–';
}

interface Fixture {
  readonly certain: readonly string[];
  readonly likely: readonly string[];
  readonly never: readonly string[];
}

const fixtures: Readonly<Record<string, Fixture>> = {
  cookies: {
    certain: [
      'We use cookies to improve your experience on this website.',
      'Wij gebruiken cookies om onze website te verbeteren en advertenties te tonen.',
      'Alles accepteren',
      'Manage preferences',
    ],
    likely: ['Akkoord', 'Settings'],
    never: [
      'We use cookies. Three words, and every page on earth begins with them.',
      'Een cookie is een klein bestand dat een site bewaart.',
      'Cookies are kept for one session.',
    ],
  },
  'comment-invitation': {
    certain: [
      'Leave a Reply',
      'LAAT EEN REACTIE ACHTER',
      '14 Comments',
      'We horen graag wat je ervan vindt',
      'Was this page helpful?',
    ],
    likely: ['Reacties', 'Reply'],
    never: [
      'He did not reply.',
      'Wij horen graag muziek.',
      'The comments were kind, and she read every one of them.',
    ],
  },
  form: {
    certain: [
      'Vul hier uw naam in',
      'Your email address will not be published. Required fields are marked *',
      'Naam *',
      'Post Comment',
    ],
    likely: ['Naam', 'Website', 'Submit'],
    never: ['Vul de emmer met water.', 'Your name was on the list.', 'Mijn naam is Haas.'],
  },
  share: {
    certain: [
      'Deel dit artikel',
      'Share this story',
      'Copy link',
      'Volg ons op Instagram',
      'Facebook | Twitter | WhatsApp',
      'Deel dit artikel: Facebook Twitter WhatsApp',
      'Share this story on: Facebook, X and LinkedIn',
    ],
    likely: ['Facebook', 'X', 'Print'],
    never: [
      'Share the bread with your neighbour.',
      'Deel de appel in vieren.',
      'Facebook was founded in 2004.',
      'Share the story of Facebook and Twitter with your class.',
    ],
  },
  shop: {
    certain: [
      'Shopping cart',
      'In winkelwagen',
      'Compare items',
      '• Total (0)',
      'Op voorraad',
      'Add to wishlist',
    ],
    likely: ['Compare', '€ 19,95'],
    never: ['The cart was full of hay.', 'Vergelijk de twee bedragen.', 'It costs $60.'],
  },
  account: {
    certain: [
      'Register New Account',
      'Wachtwoord vergeten?',
      'Logo',
      'Already a subscriber? Sign in',
      'Inloggen | Abonneren',
      'Log in · Subscribe',
    ],
    likely: ['Inloggen', 'Sign in'],
    never: [
      'Sign in with your name to open the door.',
      'The logo was blue.',
      'U logt in met uw nummer.',
      'Inloggen en abonneren kan niet.',
    ],
  },
  subscribe: {
    certain: [
      'Schrijf je in voor onze nieuwsbrief',
      'Get our daily newsletter',
      'Ontvang elke week het beste verhaal in je mailbox.',
      'Sign up and never miss a story.',
    ],
    likely: ['Abonneren', 'Newsletters'],
    never: [
      'The newsletter closed in 1998.',
      'Hij nam een abonnement op de krant.',
      'Donateurs betalen tien euro.',
    ],
  },
  'related-lead': {
    certain: [
      'Lees ook: Brug blijft dicht',
      'Trending Merchandise',
      'Most popular',
      'Gerelateerde artikelen',
      'Read more',
    ],
    likely: ['See also', 'Zie ook', 'Related topics'],
    never: ['Lees de tekst hardop.', 'The most popular man in town was the baker.', 'Read the letter.'],
  },
  legal: {
    certain: [
      '© 2024 De Vlietpost',
      'Alle rechten voorbehouden',
      'Privacybeleid',
      'Terms of use',
      'Powered by WordPress',
    ],
    likely: ['Terms', 'info@example.org'],
    never: ['He had all rights to be angry.', 'Privacy is a right.', 'The terms were hard.'],
  },
  advertisement: {
    certain: [
      'Advertentie',
      'Sponsored content',
      'Article continues below',
      'Tekst gaat verder onder de foto',
    ],
    likely: [],
    never: ['The advertisement was in the paper.', 'Het artikel gaat over bruggen.'],
  },
  'page-tool': {
    certain: [
      'Listen to this article',
      'Luister naar dit artikel',
      'Bewaar voor later',
      'Add to reading list',
      '2 / 14',
    ],
    likely: [],
    never: ['Listen to the wind.', 'Luister naar je moeder.', 'Save the date.'],
  },
  'date-stamp': {
    certain: [
      'Gepubliceerd op 14 maart, 09:21',
      'March 14, 2024 · 8 min read',
      'Leestijd: 6 minuten',
      'Posted on May 3, 2023 by Ruth',
      '3 min read',
    ],
    likely: ['12 juni 2024, 08:15', 'By Staff Writer', 'By Lena Vos', '2 hours ago'],
    never: [
      'In May 2023 he left.',
      'Bijgewerkt 3/21 om 13:54 uur: een woordvoerder wees op het transcript.',
      'By the river stood a mill.',
    ],
  },
  credit: {
    certain: ['Foto: Jan Dekker / ANP', 'Getty Images'],
    likely: ['Photo: Sam Lee'],
    never: [
      'The dam at Ketter Falls. Photograph: Sam Lee/The Chronicle',
      'Foto’s van de brug hangen in de kerk.',
    ],
  },
  counter: {
    certain: ['12 shares', '12 keer gedeeld', '1.2K views', '4.9 from 212 votes', '★★★★★ (128)'],
    likely: ['19', '0', '1.2K', 'Prep time: 15 min'],
    never: ['1984', '12 eggs', '3 sheep were seen.', 'Artikel 6'],
  },
  navigation: {
    certain: [
      'Skip to content',
      'Ga naar de inhoud',
      'Home > Nieuws > Brug',
      'You are here: Home',
      'Terug naar boven',
    ],
    likely: ['Home', 'Politiek', 'Zoeken', 'Life & Style'],
    never: ['Home is where the heart is.', 'Zoek de verschillen.', 'World War Two'],
  },
  'bare-punctuation': {
    certain: ['.', '|', '»'],
    likely: ['!'],
    never: ['* * *', '---', '…', '. . .'],
  },
};

describe('rules by wording', () => {
  test('each rule has its fixture', () => {
    // `given` goes by what the file says, not by wording; see clean.test.ts.
    expect(
      lineRules
        .map((rule) => rule.name)
        .filter((name) => name !== 'given')
        .sort(),
    ).toEqual(Object.keys(fixtures).sort());
  });
  for (const [name, fixture] of Object.entries(fixtures)) {
    test(`${name}: knows lines of a site`, () => {
      expect(fixture.certain.filter((line) => says(name, line) !== 'certain')).toEqual([]);
      expect(fixture.likely.filter((line) => says(name, line) !== 'likely')).toEqual([]);
    });
    test(`${name}: says nothing of lines that only look like them`, () => {
      expect(fixture.never.filter((line) => says(name, line) !== '–')).toEqual([]);
    });
  }
});
