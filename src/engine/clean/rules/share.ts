/** Share rows: names of networks, and invitations to pass a page on. */
import { wholeLine, wordingRule } from '../clue';

const networks = String.raw`(?:facebook|twitter|x|x \(twitter\)|whats ?app|linked ?in|pinterest|reddit|instagram|you ?tube|tik ?tok|telegram|messenger|tumblr|flipboard|mastodon|bluesky|threads|snapchat|pocket|e-?mail|rss|vk|signal)`;

const certain = wholeLine(String.raw`
  (?:deel|share|tweet|pin|post|e-?mail|print|stuur|verstuur) (?:dit|deze|het|de|this|the|that) (?:artikel|verhaal|bericht|pagina|recept|blog|post|nieuws|story|article|page|recipe|blog post)(?: (?:met|via|op|with|on|to|door)\b.{0,40})?
  (?:deel|share|stuur|send)(?: (?:dit|deze|het|this|the|that)(?: (?:artikel|verhaal|bericht|pagina|recept|blog|post|nieuws|story|article|page|recipe))?)?(?: (?:via|op|on|met|with))?:? (?:${networks}[ ,|/•·]*(?:(?:en|of|and|or) )?){2,}
  (?:share|deel)(?: dit| deze| it| this)? (?:on|via|op|to|with|met) (?:${networks}|friends|vrienden|je vrienden).{0,30}
  (?:delen|gedeeld|share|shared) (?:on|via|op) ${networks}
  click to (?:share|print|email).{0,60}
  klik om (?:te delen|dit te|af te drukken).{0,60}
  (?:deel|share) (?:dit|this|it|artikel|article|story|bericht|pagina|page|link)(?: via| on| op)?
  (?:stuur|verstuur|verzend|deel|send|share) (?:per|via|by) (?:e-?mail|whatsapp)
  tag (?:us|me|ons|mij)? ?@.{1,60}
  (?:copy|kopieer|get) (?:the )?(?:link|url)(?: to clipboard)?
  (?:link|url) (?:gekopieerd|copied|kopiëren|kopieren)
  (?:follow|volg|like|find|join) (?:us|ons|me|mij)(?: also| ook)? (?:on|op|via) .{1,40}
  (?:social )?(?:share|sharing) (?:options|buttons|menu)
  share:? (?:${networks}[ ,|/•·]*){2,}
  (?:${networks}[ ,|/•·]+){2,}${networks}
  deel (?:via|op) (?:social media|sociale media)
  print (?:recipe|recept|page|article|artikel|friendly)
  pin (?:recipe|recept|it)
`);

const likely = wholeLine(String.raw`
  ${networks}
  delen
  deel
  shares?
  sharing
  tweet
  pin
  print
  (?:doorsturen|afdrukken|uitprinten)
  like(?: this)?
  (?:vind ik )?leuk
  bewaar
  save
  link
  (?:cadeau|weg)geven
  cadeau geven
  gift(?: this)?(?: article)?
  volg ons
  follow us
  follow
  volgen
  social media
`);

/** Share rows. */
export const share = wordingRule('share', 'share', { certain: [certain], likely: [likely] });
