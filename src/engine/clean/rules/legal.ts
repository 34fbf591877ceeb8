/** Legal lines: copyright, terms, privacy, imprint, who built the site. */
import { wholeLine, wordingRule } from '../clue';

const certain = wholeLine(String.raw`
  (?:copyright )?(?:©|\(c\)|copyright) ?(?:copyright )?(?:19|20)\d\d.{0,120}
  .{0,60}© ?.{0,100}
  (?:alle rechten voorbehouden|all rights reserved).{0,60}
  .{0,80}(?:alle rechten voorbehouden|all rights reserved)\.?
  reuse this content.{0,40}
  (?:forumregels|huisregels|spelregels|forum rules|house rules|community guidelines)
  (?:terms|conditions) (?:of|and|&) (?:use|service|conditions|sale)(?: (?:and|&|\|) privacy.{0,20})?
  terms (?:and|&|\|) privacy.{0,20}
  (?:privacy|cookie)(?:beleid|verklaring|statement|reglement| policy| notice| statement)(?: (?:&|en|and|\|) .{1,40})?
  (?:algemene |gebruiks|verkoop|leverings)voorwaarden(?: (?:&|en|\|) .{1,40})?
  (?:powered|built|designed|made|site|website|theme|webdesign) (?:by|with|door|met) .{1,50}
  (?:mogelijk gemaakt|aangedreven|ontwikkeld|gemaakt) door .{1,40}
  (?:do not sell|don't sell) my.{0,40}
  (?:colofon|impressum|imprint|disclaimer|sitemap|site map)(?: ?[|•·/,-] ?.{1,60})?
  (?:kvk|btw|vat|iban)(?:-nummer| number|-nr\.?)?:? ?[a-z]{0,2}[\d ]{6,}.{0,40}
  (?:text|content) is available under .{0,250}
  de tekst is beschikbaar onder .{0,250}
  (?:from|uit) \p{L}+, (?:the free encyclopedia|de vrije encyclopedie)
  (?:about|over|contact) wikipedia
  (?:disclaimers|voorbehoud|proclaimer|mobile view|mobiele weergave|cookie statement)
  all times are .{3,20}
  (?:this page was last|deze pagina is voor het laatst) .{0,100}
  (?:contact|e-?mail|mail)(?: us| ons)?:? ?\S{2,40}@\S{3,40}
  (?:blog|site|website) (?:at|op|via) .{3,30}
  proud(?:ly)? powered by .{1,40}
  (?:report|meld) (?:an error|a (?:typo|mistake)|een fout|taalfout|een (?:typ|taal)fout).{0,40}
  (?:fout gezien|zie je een fout|spotted an error)\?.{0,60}
`);

const likely = wholeLine(String.raw`
  terms
  voorwaarden
  privacy
  toegankelijkheid(?:sverklaring)?
  accessibility(?: statement)?
  adverteren
  advertise(?: with us)?
  pers
  press
  \S{2,40}@\S{2,40}\.\p{L}{2,}
  (?:https?://|www\.)\S{3,80}
  [\p{L} .'-]{3,40} \d{1,5}\p{L}?,? \d{4} ?\p{L}{2}(?: .{2,40})?
  (?:tel(?:efoon)?|phone|t)[.:]? ?[+(]?\d[\d() -]{6,}
  responsible disclosure
  auteursrecht
  contact (?:us|opnemen)
  help ?(?:cent(?:er|re|rum))?
  klantenservice
`);

/** Legal lines. */
export const legal = wordingRule('legal', 'legal', { certain: [certain], likely: [likely], most: 300 });
