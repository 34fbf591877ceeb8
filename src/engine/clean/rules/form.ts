/** Forms: the labels, fields and buttons of a form that a reader of the page is to fill in. */
import { lineStart, wholeLine, wordingRule } from '../clue';

const certain = wholeLine(String.raw`
  (?:please )?(?:enter|type|fill in|insert|provide) (?:here )?(?:your|an?|in your) (?:comment|name|e-?mail|email address|website|message|search|question|valid e-?mail).{0,40}
  (?:you have|u heeft|je hebt) (?:entered an incorrect|een onjuist).{0,60}
  vul (?:hier|alstublieft|a\.?u\.?b\.?|alsjeblieft|hieronder)?,? ?(?:hier )?(?:uw|je|jouw|een) (?:commentaar|naam|e-?mail(?:adres)?|website|reactie|bericht|vraag|gegevens|geldig e-?mail(?:adres)?)(?: hier)? in.{0,20}
  (?:typ|schrijf|voer) (?:hier )?(?:uw|je|jouw) (?:commentaar|naam|e-?mail(?:adres)?|reactie|bericht|zoekterm)(?: hier)?(?: in)?.{0,20}
  (?:your|uw|je|jouw) (?:name|e-?mail|e-?mail address|website|comment|message|rating|review|naam|e-?mailadres|reactie|bericht|commentaar|beoordeling)(?: ?\((?:required|verplicht|optional|optioneel)\))?
  (?:post|submit|send|place|publish) (?:comment|reply|message|review|form)
  (?:verzend|verstuur|verzenden|versturen|plaats)(?: je| uw)? (?:bericht|reactie|formulier)
  (?:bericht|formulier) (?:verzenden|versturen)
  (?:name|naam|e-?mail|e-?mailadres|email address|website|comment|reactie|bericht|message) ?(?:\*|\((?:required|verplicht|optional|optioneel)\))
  (?:enter|type|your) (?:your )?(?:e-?mail|email address|search|name)(?: here)?
  (?:vul|voer) (?:hier )?(?:uw|je) .{1,30} in
  notify me (?:of|by|via) .{0,60}
  (?:stuur|houd) (?:mij|me) (?:een e-?mail|op de hoogte|een bericht).{0,60}
  (?:remember|onthoud) (?:me|mij|my (?:details|name)|mijn (?:gegevens|naam)).{0,30}
  (?:fields marked|velden met|required fields|verplichte velden).{0,60}
`);

const sentences = lineStart(String.raw`
  your e-?mail address will (?:not be|never be)
  (?:het|uw|je|jouw) e-?mail ?adres (?:wordt|zal) niet
  save my name,?
  (?:bewaar |sla )?mijn (?:naam|e-?mail)(?:,| en) (?:e-?mail|naam|site|website)
  required fields are
  vereiste velden
  i'm not a robot
  ik ben geen robot
  by (?:using this form|submitting|posting|commenting)
  door (?:dit formulier|te reageren|een reactie)
`);

const likely = wholeLine(String.raw`
  (?:first |last |full )?name
  (?:voor|achter)?naam
  e-?mail ?(?:adres| address)?
  website
  url
  message
  bericht
  onderwerp
  subject
  submit
  send
  verzenden?
  versturen?
  verstuur
  cancel
  annuleren
  ok(?:é|ay|e)?
  sluiten?
  close
  reset
  save
  opslaan
  captcha
`);

/** Form labels and buttons. */
export const form = wordingRule('form', 'form', {
  certain: [certain, sentences],
  likely: [likely],
  most: 220,
});
