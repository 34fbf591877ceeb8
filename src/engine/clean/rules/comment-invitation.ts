/** Invitations to comment, and the heads of comment lists. */
import { lineStart, wholeLine, wordingRule } from '../clue';

const certain = wholeLine(String.raw`
  (?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response|review)(?: (?:cancel|below|here).{0,30}|cancel reply)?
  cancel reply
  (?:laat|geef|plaats|schrijf|post) (?:hier )?(?:een|je|jouw|uw) (?:reactie|commentaar|antwoord|beoordeling|review)(?: (?:achter|plaatsen|hieronder|op|annuleren).{0,30})?
  een reactie (?:achterlaten|plaatsen|schrijven|geven)
  (?:reactie|commentaar|antwoord) (?:plaatsen|annuleren|achterlaten|versturen|verzenden)
  (?:reageer|reply|reageren) (?:nu|op dit (?:artikel|bericht|verhaal)|als eerste|to this|hier|now)
  (?:be the first|wees de eerste).{0,60}
  we (?:will|would|'d|'ll) (?:be happy|love|like|be glad) to hear (?:from you|your thoughts|what you think).{0,40}
  (?:we|wij) (?:horen|vernemen|lezen) graag (?:van (?:je|u)|wat (?:je|u|jij)|je|jouw|uw) .{0,60}
  (?:what do you think|wat vind (?:jij|je|u))(?: (?:of|about|van|hiervan|ervan).{0,40})?\?(?: .{0,60})?
  (?:let us know|laat (?:het )?(?:ons|me) weten) (?:in the comments|in de (?:reacties|comments)).{0,60}
  (?:join|start|doe mee aan) (?:the|de|het) (?:conversation|discussion|discussie|gesprek)
  (?:no|geen|one|één|een|\d[\d.,]*) (?:comments?|reacties?|replies|responses?|thoughts)(?: (?:yet|on|op|to) .{0,150})?
  (?:comments?|reacties|reactie) ?\(\d[\d.,]*\)
  (?:view|show|see|load|read|hide|toon|bekijk|lees|laad)(?: all| alle| more| meer)?(?: \d[\d.,]*)? (?:comments?|reacties|replies)
  (?:comments|reacties) have not been enabled.{0,40}
  ziet (?:u|je) .{0,30}(?:fout|onjuistheid).{0,30}
  (?:mail|schrijf|e-?mail|write|contact) (?:de redactie|een brief|a letter|the editors?|to us)
  (?:follow|volg) (?:the topics|de onderwerpen|dit onderwerp|this topic|this author|deze auteur).{0,30}
  (?:comments|reacties) (?:are |zijn )?(?:closed|gesloten|off|turned off|uitgeschakeld).{0,60}
  (?:je|u) moet (?:inloggen|ingelogd zijn|zijn ingelogd).{0,20} om (?:een reactie te (?:plaatsen|kunnen plaatsen)|te (?:kunnen )?reageren).{0,20}
  you must be logged in to (?:post a comment|comment|reply).{0,20}
  (?:did|have) you (?:make|made|try|tried|cook|cooked|bake|baked) (?:this|it).{0,60}
  heb (?:je|u) (?:dit|deze|het) .{1,30} (?:gemaakt|geprobeerd|gekookt|gebakken)\?.{0,80}
  (?:was|is|did) this (?:page|article|information|answer|content) (?:helpful|useful|help).{0,40}
  (?:heeft|was) (?:deze|dit) (?:informatie|pagina|artikel|antwoord) (?:u |je |jou )?(?:geholpen|nuttig|behulpzaam).{0,40}
  (?:heb je|heeft u|got|have) (?:een|a) (?:tip|vraag|opmerking|question|story).{0,100}
  (?:reageren|vragen|questions|comments|reactie)\?
  (?:vond|vindt|vind) (?:u|je|jij) (?:dit|deze) (?:informatie|artikel|pagina|recept|antwoord|uitleg|tekst) .{1,40}\?
  (?:if you have|heb jij|heb je|heeft u|do you have|got|weet jij) .{0,60}(?:tip|opmerking|news|nieuws|correction)\p{L}*\b.{0,80}
  (?:submit|send|stuur|geef) (?:us )?(?:a|een|your|je|ons) (?:news )?(?:tip|brief|letter|nieuws|correctie|feedback).{0,80}
  (?:mail|app|bel|e-?mail|contact|call|text) (?:ons|us)(?: via.{0,40})?
  (?:corrigeer|correct|meld|report) (?:een|an?|the|de) (?:fout|error|mistake|typo|problem|probleem)\p{L}*(?: .{0,40})?
  tip (?:de|onze|us|our) ?(?:redactie|editors|newsroom)?
  reply with quote
  (?:latest|recent|newest|oldest|top) comments
  (?:laatste|recente|nieuwste) reacties
  (?:gerelateerde )?opmerkingen? plaatsen
`);

const sentences = lineStart(String.raw`
  this site uses akismet
  deze site gebruikt akismet
  comments on this (?:article|post|story) (?:are|have)
  (?:please )?(?:keep|be) (?:comments|respectful|your comments)
  reageren op dit artikel
`);

const likely = wholeLine(String.raw`
  comments?
  reacties?
  reageer
  reply
  discussion
  discussie
  reviews?
  beoordelingen
  recensies
  commentaar
  responses
  citeren
  quote
  reageren
  vragen
`);

/** Comment invitations. */
export const commentInvitation = wordingRule('comment-invitation', 'comment-invitation', {
  certain: [certain, sentences],
  likely: [likely],
  most: 200,
});
