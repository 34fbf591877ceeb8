/** Menus: sections of a site, ways around it, and lines that only a page has at its top. */
import { wholeLine, wordingRule } from '../clue';

const certain = wholeLine(String.raw`
  naar (?:de |het )?(?:inhoud|hoofdinhoud|menu)(?: springen)?
  skip to (?:main |the )?(?:content|navigation)
  (?:ga|spring|direct) naar (?:de )?(?:hoofd)?(?:inhoud|navigatie|content)
  (?:open|close|toggle|main|primary|show|hide) (?:the )?(?:menu|navigation|search)(?: menu)?
  (?:hoofd)?menu (?:openen|sluiten|open|tonen)
  (?:open|sluit) (?:het )?menu
  hoofdmenu
  hoofdnavigatie
  back to (?:the )?(?:top|home ?page)(?: of page)?
  (?:terug )?naar boven
  terug naar (?:de )?(?:homepage|overzicht|home)
  search (?:this site|the site|for|for something)
  zoek(?:en)? op (?:deze )?(?:site|website)
  (?:previous|next) (?:post|article|story|recipe)
  (?:vorig|volgend)e? (?:artikel|bericht|recept|verhaal|post)
  (?:you are here|u bent hier|je bent hier)(?:[:>].*)?
  home(?: ?[>»›/|•] ?[^.!?]{1,40}){1,5}
  jump to (?:recipe|comments|navigation|content|search)
  (?:ga|spring) naar (?:het )?(?:recept|de reacties)
  (?:board|forum) index
  (?:on this page|op deze pagina|in this article|direct naar|doorgaan naar (?:het )?artikel)
  (?:edit|improve|bewerk|verbeter) (?:this page|deze pagina)(?: .{0,30})?
  (?:watch|listen|kijk|luister) live
  (?:zoek(?:en)?|search) (?:op|by) (?:trefwoord|keyword)
  (?:kies|choose|select) (?:uw|je|your|a|een) (?:taal|language|regio|region|land|country)
  terug naar (?:het )?overzicht
  quick links
  who is online
  main page
  random article
  recent changes
  what links here
  special pages
  permanent link
  page information
  cite this page
  (?:zijbalk|sidebar) (?:verbergen|hide)
  links naar deze pagina
  verwante wijzigingen
  speciale pagina's
  permanente koppeling
  paginagegevens
  deze pagina citeren
  view history
  geschiedenis weergeven
  (?:brontekst )?bewerken(?: \| brontekst bewerken)?
  \[?(?:edit|bewerken)(?: source| \| brontekst bewerken)?\]?
`);

const likely = wholeLine(String.raw`
  home ?(?:page)?
  menu
  meer
  more
  search
  zoek(?:en)?
  (?:het )?(?:laatste )?nieuws
  (?:latest |breaking )?news
  (?:net )?binnen
  binnenland
  buitenland
  politi(?:ek|cs)
  economie
  economy
  business
  world
  opini(?:e|on)s?
  columns?
  sports?
  cult(?:uur|ure)
  science
  wetenschap
  tech(?:nology|nologie)?
  gezondheid
  health
  reizen
  travel
  lifestyle
  life ?(?:&|and|en) ?style
  (?:arts|kunst) ?(?:&|and|en) ?(?:culture|cultuur)
  entertainment
  podcasts?
  video'?s?
  foto'?s?
  photos?
  galler(?:y|ies)
  blogs?
  contact
  weer
  weather
  regio
  recept(?:en)?
  recipes?
  producten
  products?
  shop
  winkel
  events?
  agenda
  archie(?:f|ves?)
  categor(?:y|ies|ie|ieën)
  tags?(?: ?:.{0,80})?
  filed under(?: ?:.{0,80})?
  e-?paper
  magazine
  achtergrond
  mijn (?:nieuws|krant|omgeving)
  (?:work & careers|markets|careers)
  merch(?:andise)?
  forum
  shows?
  nieuwe berichten
  interviews?
  thema'?s
  programma'?s
  sponsor(?:s|en)
  community
  documentation
  documentatie
  (?:previous|next|vorige?|volgende?)
  traffic
  verkeer
  transport
  wie zijn wij
  fotoalbum
  onze? (?:club|clubhuis|winkel|kantoor)
  (?:werken|vacatures) bij(?: .{1,30})?
  live(?:blog)?
  puzzels?
  (?:games|puzzles|crosswords?)
  (?:read|edit|talk|tools|help)
  (?:lezen|overleg|hulpmiddelen|hulp)
  talen
  languages
  \d+ (?:languages|talen)
  tags? in dit artikel
  about
  over ons
  about us
  onze? (?:team|redactie|missie)
  our (?:team|mission|story)
  vacatures
  careers
  jobs
  (?:klanten)?service
  veelgestelde vragen
  faq
  english
  nederlands
  (?:nl|en|nl ?[|/] ?en|en ?[|/] ?nl)
`);

/** Menus and ways around a site. */
export const navigation = wordingRule('navigation', 'navigation', {
  certain: [certain],
  likely: [likely],
  most: 100,
});
