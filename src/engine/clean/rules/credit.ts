/** Picture credits: a line that names nothing but who made a picture, and buttons of a picture. */
import { wholeLine, wordingRule } from '../clue';

const maker = String.raw`(?:foto(?:'s|grafie|graaf)?|photos?|photograph(?:s|er|y)?|beeld|image|picture|illustrati(?:e|on)|credit|video|getty(?: images)?|still|graphic)`;

const certain = wholeLine(String.raw`
  \(?${maker}(?: credit)?:? (?:by |door |© ?)?[\p{L}.' -]{2,40} ?[/|–-] ?[\p{L}.' -]{2,40}\)?
  \(?(?:foto|photo|beeld|image|picture) ?(?:: ?)?(?:© ?)?(?:anp|reuters|ap|afp|getty images|epa|shutterstock|pixabay|unsplash|istock|belga)[^.!?]{0,40}\)?
  (?:getty images|anp|reuters|shutterstock|unsplash|pixabay)(?: ?/ ?[\p{L} ]{2,40})?
`);
const likely = wholeLine(String.raw`
  \(?${maker}(?: credit)?(?: ?: ?| by | door )[\p{L}.' -]{2,40}\)?
`);

/** Picture credits. A caption with words of its own is text. */
export const credit = wordingRule('credit', 'credit', { certain: [certain], likely: [likely], most: 100 });
