/** Labels of software: words whose capital comes from the screen that a text tells of. */
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';

// What stands between the steps of a path over a screen; a dash or a slash stands in news too, so a word must be close to it.
const pathMark = String.raw`(?: [-–] |->|[>→▸/])`;
const behindMark = new RegExp(`${pathMark} ?["“‘]?(?:[\\p{L}-]+ ){0,2}$`, 'u');
const beforeMark = new RegExp(`^(?: [\\p{L}-]+){0,2}["”’)]? ?${pathMark} ?["“‘]?\\p{Lu}`, 'u');

/** Whether a word stands in a path over a screen ("Kies Invoegen - Veld", "Insert > Section"): its capital is a label's, not a name's. */
export function isLabel(view: SideView, token: Token): boolean {
  return (
    behindMark.test(view.text.slice(Math.max(0, token.start - 60), token.start)) ||
    beforeMark.test(view.text.slice(token.end, token.end + 60))
  );
}

/** Whether both sides have a path over a screen. */
export function isLabelled(unit: Unit): boolean {
  const path = new RegExp(`\\p{L}["”’)]? ?${pathMark} ?["“‘]?\\p{Lu}`, 'u');
  return path.test(unit.nl.text) && path.test(unit.en.text);
}

// Words beside which a capital is a label of software: what a screen is made of, what one does to it, what it does.
const screenWords = new RegExp(
  `^(?:${[
    'kli[ck]k?t?|klikken|aanklik\\p{L}*|click\\p{L}*|tik|tikken|tapping|select\\p{L}*|choose|kies\\p{L}*|press|druk|vink\\p{L}*|check\\p{L}*|uncheck\\p{L}*',
    'open|opent|opens|enable|enables|disable|schakel|schakelt|verschijnt|appears|zoekt|finds',
    'knop\\p{L}*|buttons?|dialo\\p{L}*|\\p{L}*venster\\p{L}*|windows?|\\p{L}*menu\\p{L}*|tab(?:blad|s)?\\p{L}*|\\p{L}*balk|toolbars?|bar|deck|panel|paneel|area|gebied',
    'opties?|options?|\\p{L}*veld|\\p{L}*velden|fields?|box|checkbox\\p{L}*|vak|vakje|\\p{L}+vak|\\p{L}*lijst|list|eigenschap\\p{L}*|propert\\p{L}+|attribu\\p{L}+|instellingen|settings?',
    'functies?|functions?|opdracht|commands?|acties?|actions?|modus|modes?|weergave|view|\\p{L}*toets|toetsen|key|keys|wizards?|assistent|filters?|gereedschap\\p{L}*|tools?|pictogram\\p{L}*|\\p{L}*icoon\\p{L}*|icons?',
    'programma|program|versie|version|label|labels|pagina|page|kolom|columns?|status|statuses|sectie|section',
  ].join('|')})$`,
  'u',
);
// How many words away such a word may stand.
const screenReach = 3;

/** Whether a word stands beside one of a screen's ("de knop Opslaan", "the Save button"). */
export function isOnScreen(view: SideView, token: Token): boolean {
  const tokens = view.tokens();
  for (let at = token.index - screenReach; at <= token.index + screenReach; at += 1)
    if (at !== token.index && screenWords.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
