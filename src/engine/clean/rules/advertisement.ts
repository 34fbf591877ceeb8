/** Advertisements and the words that announce them. */
import { wholeLine, wordingRule } from '../clue';

const certain = wholeLine(String.raw`
  (?:advertisements?|advertenties?|advertising|reclame|sponsored(?: content| links?| post)?|gesponsord(?:e (?:inhoud|links?|content))?|promoted(?: content)?|paid (?:content|post|partnership)|partner ?content|advertorial|ingezonden mededeling)
  (?:article|story|content|artikel|tekst) (?:continues|goes on|gaat verder) (?:below|after|onder|na).{0,40}
  (?:scroll|lees|tekst loopt|tekst gaat|verhaal gaat|artikel gaat) (?:down )?(?:to continue|verder|door) ?(?:reading|onder|na|below|met)?.{0,40}
  (?:ads?|advertisement) (?:by|from) .{1,40}
  (?:skip|close|sluit|remove|hide) (?:this |deze )?(?:ad|ads|advertisement|advertentie)
  (?:deze|dit) (?:artikel|post|pagina|blog) bevat (?:affiliate|gesponsorde|reclame).{0,60}
  this (?:post|page|article) (?:may )?contains? affiliate links.{0,120}
  (?:from|door|van) (?:our|onze) (?:sponsors?|partners?|adverteerders?)
  (?:ad|adv)
`);

/** Advertisements. */
export const advertisement = wordingRule('advertisement', 'advertisement', { certain: [certain], most: 200 });
