/** Cookie banners and their buttons. */
import { type LineRule, lineStart, quote, wholeLine, wordingRule } from '../clue';

const banner = lineStart(String.raw`
  (?:this|our) (?:web ?)?site (?:and (?:our )?partners )?(?:uses?|stores?|sets?|places?) .{0,40}cookies
  (?:we|wij|we and our (?:\d+ )?partners|wij en onze (?:\d+ )?partners)(?: also| maken)? (?:use|gebruiken|plaatsen|store|set|maken gebruik van|gebruik van) .{0,60}cookies
  we(?:'d| would) like to (?:use|set) .{0,30}cookies
  (?:deze|onze) (?:web)?site (?:maakt gebruik van|gebruikt|plaatst|werkt met) .{0,40}cookies
  (?:om|to) .{0,80}(?:gebruiken (?:wij|we)|we use|maken (?:wij|we) gebruik van) .{0,30}cookies
  [\p{L}.' -]{2,40}(?: uses| gebruikt| maakt gebruik van| en zijn partners gebruiken) .{0,30}cookies
  (?:cookies|functionele cookies|analytische cookies) (?:helpen|help|stellen|allow|zijn nodig|are necessary)
  by (?:continuing|using|browsing|clicking).{0,80}(?:cookies|you (?:agree|accept|consent))
  door (?:verder|gebruik|op|deze).{0,80}(?:cookies|ga (?:je|u) akkoord|geeft u toestemming|stem je)
`);

const certain = wholeLine(String.raw`
  (?:accept|reject|allow|decline|refuse|deny|manage)(?: all| only)?(?: optional| necessary| essential)? ?(?:all|cookies?|preferences|choices|settings|options|necessary|essential)
  (?:cookie|privacy|consent)[ -]?(?:settings|preferences|policy|notice|statement|consent|instellingen|voorkeuren|beleid|verklaring|melding)
  (?:alle |alleen )?(?:noodzakelijke |functionele )?cookies? (?:accepteren|weigeren|toestaan|aanpassen|beheren|instellen)
  (?:accepteer|weiger|sta)(?: alle| alles)?(?: cookies)?(?: toe)?
  alles? (?:accepteren|weigeren|toestaan)
  (?:instellingen|voorkeuren|keuzes|toestemming) (?:aanpassen|beheren|wijzigen|instellen|opslaan)
  (?:(?:read|learn|find out) more|(?:lees )?meer)(?: informatie| info| out)? (?:about|over) (?:our |ons |onze |deze |the use of |het gebruik van )?(?:cookies?|cookie ?beleid|cookie policy|privacy(?:beleid)?)
  (?:ik ga akkoord|i agree|i accept|got it|begrepen|ik begrijp het)
  your (?:privacy|cookie) choices
  (?:your|jouw|uw) privacy
  (?:we value your|wij hechten waarde aan (?:je|uw)) privacy.{0,60}
`);

const likely = wholeLine(String.raw`
  akkoord
  accept
  accepteren
  weigeren
  agree
  cookies?
  preferences
  voorkeuren
  instellingen
  settings
  decline
`);

const wording = wordingRule('cookies', 'cookies', { certain: [certain], likely: [likely], most: 120 });

/** What a banner says besides “we use cookies”: what for, and what the reader is to do. An essay on cookies does not. */
const purpose =
  /\b(?:web ?site|experience|ervaring|advert\p{L}*|traffic|bezoek\p{L}*|consent|toestemming|settings|instellingen|partners|device|apparaat|measure|meten|analy\p{L}*|akkoord|agree|accept\p{L}*|improve|verbeteren|personali[sz]\p{L}*|persoonlijk\p{L}*|preferences|voorkeuren)\b/u;

/** A banner is two or three sentences; this many UTF-16 units hold the wordy ones. */
const longestBanner = 700;

/** Cookie banners. */
export const cookies: LineRule = {
  name: 'cookies',
  judge(block) {
    if (block.length <= longestBanner && banner.test(block.folded) && purpose.test(block.folded))
      return { code: 'cookies', evidence: quote(block.words), weight: 'certain' };
    return wording.judge(block);
  },
};
