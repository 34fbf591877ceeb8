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

// Words beside which a capital is a label of software: "click Create", "het venster Controle".
export const screenWords =
  /^(?:kli[ck]k?t?|klikken|click|select\p{L}*|choose|kies\p{L}*|open\p{L}*|press|druk|knop\p{L}*|buttons?|dialo\p{L}*|venster\p{L}*|windows?|menu\p{L}*|tab(?:blad|s)?\p{L}*|werkbalk\p{L}*|toolbars?|bar|opties?|options?|veld\p{L}*|fields?|box|vak|tekstvak|lijst|list|keuzelijst|eigenschap\p{L}*|propert\p{L}+|functies?|functions?|modus|mode|weergave|view|toets|key|wizard|filters?|gereedschap\p{L}*|tools?|programma|program|versie|version)$/u;
