/** Newsletters and subscriptions. */
import { lineStart, wholeLine, wordingRule } from '../clue';

const certain = wholeLine(String.raw`
  (?:subscribe|sign up|register|join)(?: now| here| today| free)? (?:to|for)(?: our| the| my| this)?(?: free| daily| weekly| monthly)? ?(?:newsletters?|mailing list|updates|alerts|channel|podcast|blog|e-?mails?)(?: .{0,80})?
  (?:get|receive)(?: our| the| your)?(?: free| daily| weekly| best)* (?:newsletters?|updates|briefing|digest)(?: .{0,80})?
  (?:schrijf (?:je|u)(?: nu| hier| gratis)? in|inschrijven|aanmelden|meld (?:je|u)(?: nu| hier| gratis)? aan|abonneer (?:je|u)?) ?(?:voor|op)(?: onze| de| het| mijn)?(?: gratis| dagelijkse| wekelijkse| maandelijkse)? ?(?:nieuwsbrie(?:f|ven)|mailinglijst|updates|kanaal|podcast|meldingen)(?: .{0,80})?
  (?:sign up|subscribe|join)(?: now| today| free)?(?: and|,| so) .{0,70}
  (?:free |gratis )?(?:daily|weekly|monthly|our|the|onze|de|dagelijkse|wekelijkse|maandelijkse) (?:newsletters?|nieuwsbrief)
  (?:sign up|subscribe) (?:to|for) (?:the )?\p{L}[\p{L}' ]{2,40}
  (?:unlock|ontgrendel) .{3,50} (?:for free|gratis)
  after newsletter promotion
  (?:you have|u heeft|je hebt|nog) (?:\d+|one|two|three|no|één|een|geen) (?:more )?(?:free|gratis) (?:articles?|stories|artikel(?:en)?).{0,50}
  (?:ontvang|krijg|zet) (?:ons|onze|een|de) (?:push)?(?:berichten?|meldingen|notificaties)?.{0,60}
  (?:print|digital|digitale) (?:subscriptions?|abonnement(?:en)?)
  privacy notice:? .{0,200}
  (?:newsletter|nieuwsbrief) (?:sign ?up|subscription|aanmelden|inschrijven|aanmelding)
  (?:neem|word) (?:nu )?(?:een abonnement|abonnee|lid|donateur).{0,60}
  (?:become|be) (?:a|our) (?:member|subscriber|patron|supporter).{0,60}
  (?:start|try|probeer|begin) (?:your|je|nu|een|a)? ?(?:free|gratis) (?:trial|proef|maand|month).{0,40}
  (?:subscribe|abonneer)(?: now| nu| today| here)
  (?:cancel|opzeggen) any ?time
  (?:you can )?unsubscribe(?: at)? any ?time.{0,60}
  (?:support|steun) (?:us|ons|our (?:work|journalism)|onze (?:journalistiek|redactie|site)).{0,60}
`);

// Whole sentences that promise mail: imperative in front, the mailbox or the newsletter behind.
const promise =
  /^(?:ontvang|krijg|mis|blijf|wil|receive|get|never|want|stay|sign|subscribe|schrijf|meld|join|don't miss|be the first).{0,140}\b(?:in (?:je|uw|jouw) (?:inbox|mailbox|e-?mail|brievenbus)|(?:to|in|into|by) your (?:inbox|mailbox|e-?mail)|nieuwsbrief|newsletter|(?:op de hoogte|up to date|updated)(?: .{0,40})?)[.!?]?$/u;

const terms = lineStart(String.raw`
  by (?:signing up|subscribing|entering your email|clicking)
  door (?:je|u) (?:in te schrijven|aan te melden)
  (?:je|u) kunt (?:je|u|zich) (?:altijd|op elk moment|te allen tijde) (?:weer )?(?:afmelden|uitschrijven)
  this article is (?:for subscribers|exclusive|only available)
  dit artikel is (?:alleen|exclusief|enkel) (?:voor|beschikbaar|te lezen)
`);

const likely = wholeLine(String.raw`
  subscribe
  newsletters?
  nieuwsbrie(?:f|ven)
  abonneren?
  abonneer
  abonnement(?:en)?
  lid worden
  word lid
  donate
  doneren?
  doneer
  join(?: us)?
  premium
  membership
  (?:sign up|inschrijven)
`);

/** Newsletters. */
export const subscribe = wordingRule('subscribe', 'subscribe', {
  certain: [certain, promise, terms],
  likely: [likely],
  most: 320,
});
