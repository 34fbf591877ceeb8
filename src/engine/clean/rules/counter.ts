/** Counters: bare numbers, and numbers of shares, views, likes, stars. */
import { type LineRule, quote, wholeLine } from '../clue';

const amount = String.raw`\d[\d.,]*(?: ?[km])?\+?`;
const counted = wholeLine(String.raw`
  ${amount} (?:shares?|views?|likes?|tweets?|pins?|saves?|plays?|claps?|votes?|ratings?|reviews?|followers|volgers|subscribers|leden|keer (?:gedeeld|gelezen|bekeken)|(?:x|maal) (?:gedeeld|gelezen|bekeken)|weergaven|stemmen|beoordelingen|bezoekers|gelezen|gedeeld|deelacties|vind-ik-leuks)
  (?:shares?|views?|likes?|gedeeld|bekeken|gelezen|weergaven|rating|score|waardering|beoordeling) ?[:(]? ?${amount}(?: (?:keer|times|van|of|/) ?\d*)?\)?
  (?:rated )?\d(?:[.,]\d+)? ?(?:/|out of|from|van de|van|uit) ?\d+(?: (?:votes|stars|sterren|stemmen|reviews|ratings).{0,20})?
  (?:page|pagina|p\.) ?\d+(?: ?(?:of|van|/) ?\d+)?
`);
// “Prep time: 15 min”, “Personen: 4”: a recipe's or an event's card.
const labelled =
  /^\p{L}[\p{L} ]{2,25}: ?(?:ca\. |± ?)?\d+(?:[-–/]\d+)?(?: ?(?:min\p{L}*|uur|u|hours?|hrs?|kcal|personen|people|servings?|porties)\.?)*$/u;
// “Posts: 214” on a forum, “Episode 112” on a show.
const numbered = wholeLine(String.raw`
  (?:berichten|posts|messages|likes|waarderingsscore|reaction score|punten|points|karma|reacties|topics) ?: ?${amount}
  (?:episode|aflevering|afl\.) ?#?\d+
`);
const bare = /^[+#(]?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})? ?[km]?[)+]?$/iu;
const stars = /^[★☆⭐✩✭\s]+(?:\(?\d[\d.,]*\)?)?$/u;

/** Counters. A bare number is only likely: chapters and verses have them too. */
export const counter: LineRule = {
  name: 'counter',
  judge(block) {
    if (block.length > 60) return null;
    const evidence = quote(block.words);
    if (counted.test(block.folded) || numbered.test(block.folded) || stars.test(block.words))
      return { code: 'counter', evidence, weight: 'certain' };
    if (labelled.test(block.folded)) return { code: 'counter', evidence, weight: 'likely' };
    return bare.test(block.words.trim()) && !/^(?:1[5-9]|20)\d\d$/.test(block.folded)
      ? { code: 'counter', evidence, weight: 'likely' }
      : null;
  },
};
