/** When and by whom a page was put up: publication and update stamps, reading time, bylines. */
import { lineStart, wholeLine, wordingRule } from '../clue';

const month = String.raw`(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mar(?:ch)?|mrt|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const weekday = String.raw`(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\.?`;
/** A date or “2 hours ago” in a folded line, as a pattern without anchors. */
export const date = String.raw`(?:${weekday},? )?(?:\d{1,2}(?:st|nd|rd|th|e)? ${month},? ?(?:(?:19|20)\d\d)?|${month} \d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|\d+ (?:minut\p{L}*|min\.?|hours?|uur|uren|days?|dag(?:en)?|weeks?|weken|months?|maanden) (?:ago|geleden)|(?:vandaag|gisteren|today|yesterday))`;
/** What may stand behind a date: the time of day, or nothing. */
export const time = String.raw`(?:(?:,| om| at| -| –| ·| \|)? ?\d{1,2}[:.]\d\d(?: ?(?:uur|u|a\.?m\.?|p\.?m\.?|[a-z]{2,4}))?)?`;
const reading = String.raw`(?:(?:reading time|leestijd|estimated reading time)(?: is|:)? ?(?:about |ca\. |± ?)?\d+ ?(?:min\p{L}*\.?|')(?: (?:read|leestijd|lezen))?|\d+ ?-? ?min(?:ute|utes|uten|uut)?\.?(?: |-)?(?:read|leestijd|lezen|reading time|video|audio)|\d+ ?min)`;
const joint = String.raw`(?: ?[·|•,/–-] ?| | )`;

const certain = wholeLine(String.raw`
  (?:first |last )?(?:gepubliceerd|geplaatst|bijgewerkt|aangepast|gewijzigd|laatst(?:e)? (?:herzien|gecontroleerd|gewijzigd|update|bijgewerkt|aangepast)|geüpdatet|published|posted|updated|last (?:modified|updated|edited)|modified|created|aangemaakt|laatste update)(?: op| on| om| at| in)?:? ${date}${time}(?: .{0,60})?
  ${date}${time}${joint}${reading}
  ${reading}${joint}${date}${time}
  ${date}${time}${joint}(?:gepubliceerd|geplaatst|bijgewerkt|published|posted|updated|laatste update).{0,60}
  ${reading}
  (?:door|by|tekst|text)[: ] ?[\p{L}'. -]{3,40}${joint}${date}${time}(?:${joint}.{0,60})?
  (?:posted|published|written|geplaatst|geschreven|gepubliceerd|reviewed|edited) (?:by|door) .{2,60}
  ${date}${time} (?:door|by) .{2,40}
  (?:post(?:ed)?|door|by) .{2,40} ?[»·|-] ?${date}${time}
  (?:een versie van dit artikel|a version of this (?:article|story)) .{0,80}
  (?:startdatum|start date|lid geworden|joined|member since|datum|date)(?: op| on|:)? ${date}
  (?:onderwerp|topic|thread|discussion) (?:gestart|started) (?:door|by) .{2,30}
  (?:dit artikel|this article|this story|dit verhaal) (?:verscheen|is verschenen|appeared|was (?:first )?published|was originally).{0,80}
  (?:geplaatst|posted|published|gepubliceerd) (?:in|under|onder) .{2,60}
`);

const likely = [
  wholeLine(String.raw`
  ${date}${time}
  (?:by|door) (?:staff|our|onze|de|a) ?(?:writer|reporter|editor|correspondent|redactie|staff|redacteur|verslaggever).{0,40}
  (?:van|from|door|by) (?:onze|our|the|de) (?:redactie|verslaggever|correspondent|editors?|newsroom).{0,40}
  (?:tekst|beeld|foto'?s|fotografie|illustraties?|text|words|photos|photography|illustration) (?:by |door )?[\p{L}'-]+ (?:van |de |der |den )*[\p{L}'-]+(?: [\p{L}'-]+)?
  (?:redactie|newsroom|staff writer|editorial team|admin)
  (?:author|auteur|tekst|text|words|beeld|fotografie|photography) ?: ?.{2,50}
  (?:source|bron|via) ?: ?.{2,60}
`),
  // A name behind “by”: two to four capitals cannot be seen in a folded line, so the words stand for them.
  lineStart(String.raw`(?:by|door) [\p{L}'-]+ (?:van |de |der |den |ten |ter )*[\p{L}'-]+$`),
];

/** Stamps and bylines. */
export const dateStamp = wordingRule('date-stamp', 'date-stamp', { certain: [certain], likely, most: 140 });
