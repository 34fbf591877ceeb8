/** Accounts: registering, logging in, and the picture that should have been the site's logo. */
import { wholeLine, wordingRule } from '../clue';

// What a page's corner offers a visitor: one of them may be a word of a text, two with a bar between are a menu.
const offer = String.raw`(?:inloggen|uitloggen|aanmelden|afmelden|registreren|registreer|abonneren|abonneer|word (?:abonnee|lid)|abonnementen|mijn (?:account|profiel)|nieuwsbrief|(?:sign|log)[ -]?(?:in|on|out|up)|register|subscribe|subscriptions|join|my (?:account|profile)|newsletters?|account|zoeken|search|menu|contact|help)`;

const certain = wholeLine(String.raw`
  ${offer}(?: ?[|•·/] ?${offer})+
  (?:register|create|open|make)(?: an?| your)?(?: new| free)? account
  (?:maak|open|registreer)(?: een| je)?(?: nieuw| gratis)? account(?: aan)?
  (?:nieuw )?account (?:aanmaken|registreren)
  member-only (?:story|content)
  (?:lid worden|word lid|lid\?|become a member)\??
  meld (?:je|u) (?:nu )?aan
  open in (?:the )?app
  (?:sign|log)[ -]?(?:in|on|out|up)(?: (?:or|/|&) (?:register|sign up|create.{0,20}|join))
  (?:inloggen|aanmelden|log in)(?: (?:of|/|&) (?:registreren|aanmelden|account aanmaken))
  (?:my|mijn) (?:account|profile|profiel)
  (?:forgot|lost|reset) (?:your |my )?password\??
  wachtwoord vergeten\??
  already (?:a subscriber|have an account|a member|registered)\?.{0,30}
  (?:al|reeds) (?:abonnee|een account|lid)\?.{0,30}
  (?:please )?(?:log|sign) in to (?:continue|your account|comment|read).{0,30}
  log in om (?:verder te lezen|te reageren|dit artikel).{0,30}
  (?:site |header |mobile )?logo
`);

const likely = wholeLine(String.raw`
  (?:sign|log)[ -]?(?:in|on|out|up)
  (?:inloggen|uitloggen|aanmelden|afmelden|registreren|registreer)
  register
  account
  profiel
  profile
  username
  gebruikersnaam
  (?:password|wachtwoord)
`);

/** Account lines. */
export const account = wordingRule('account', 'account', { certain: [certain], likely: [likely] });
