/** Tools of a page: listen, save for later, text size, players. */
import { wholeLine, wordingRule } from '../clue';

const certain = wholeLine(String.raw`
  (?:listen to|read aloud|play|hear) (?:this|the|our) (?:article|story|post|page|podcast|episode).{0,30}
  (?:luister(?: naar)?|beluister) (?:dit|het|deze|de) (?:artikel|verhaal|bericht|podcast|aflevering|pagina)?.{0,30}
  (?:lees|laat) (?:dit artikel )?voor(?:lezen)?
  (?:save|bookmark|add)(?: (?:this|it|the)(?: article| story| recipe)?)?(?: (?:for later|to (?:favou?rites|reading list|my list|bookmarks)))
  (?:bewaar|opslaan)(?: (?:dit|het)(?: artikel| recept)?)?(?: (?:voor later|in mijn lijst|in favorieten))
  (?:bewaar|save) (?:dit artikel|this article|recept|recipe|this story)
  add to (?:my )?(?:reading list|favou?rites|library|calendar)
  (?:change|adjust|increase|decrease|larger|smaller) (?:text|font)(?: size)?
  (?:text|font|letter) ?(?:size|grootte)
  (?:play|pause|mute|unmute|watch|download) (?:the )?(?:video|audio|trailer|pdf|episode)
  (?:video|audio|podcast) (?:afspelen|bekijken|downloaden|beluisteren)
  (?:speel|bekijk|download) (?:de |het )?(?:video|audio|pdf|podcast)(?: af)?
  your browser does not support .{0,60}
  (?:je|uw) browser ondersteunt .{0,60}
  (?:please )?(?:enable|turn on) javascript.{0,80}
  (?:schakel|zet) javascript .{0,80}
  (?:loading|laden|bezig met laden)\.{0,3}
  (?:image|photo|picture|media|foto|afbeelding)? ?(?:\d+ (?:of|van|/) \d+)
  (?:view|show|see|open|bekijk|toon) (?:image |gallery |afbeelding |all photos|fullscreen|volledig scherm|foto's).{0,20}
  (?:add|set|make) .{1,30} (?:as a|your) preferred source.{0,30}
  text to speech
  (?:luister|listen|beluister|play|watch|kijk) ?\(?\d{1,2}:\d\d\)?(?: min)?
  \d{1,2}:\d\d(?::\d\d)? ?/ ?\d{1,2}:\d\d(?::\d\d)?
  (?:transcript|show ?notes)
  (?:subscribe|listen) on .{3,30}
  (?:dark|light|donkere|lichte) (?:mode|modus)
`);

/** Tools of a page. */
export const pageTool = wordingRule('page-tool', 'page-tool', { certain: [certain] });
