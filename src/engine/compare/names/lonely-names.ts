/** Names that stand on one side only (E8). */
import type { Side } from '../../text/text';
import { danglingIn } from '../dangling';
import { finding, parts, saying, silent } from '../finding';
import { gapFor } from '../place';
import type { RowView, SideView } from '../row-view';
import type { Token } from '../tokens';
import { mayBeSameName } from '../values/names';
import { isOriginWord } from '../values/origin-words';
import { isOffice } from '../values/titles';
import type { Hunt, Named } from './hunt';
import { isLabelled, isOnScreen } from './labels';
import { lonelinessOf, lonelyConfidence, partOfName } from './loneliness';
import { isKnownWord, isMade, isTitleCased, isWordLike } from './name-or-word';
import { hasStandIn } from './stand-ins';

/** Whether a name stands anywhere on a side, or in the neighbouring rows in another spelling. */
function standsElsewhere(hunt: Hunt, row: RowView, token: Token, side: Side): boolean {
  if ((hunt.near.formCount(side).get(token.word) ?? 0) > 0) return true;
  for (const distance of [-2, -1, 1, 2]) {
    const view = hunt.near.rows[row.index + distance]?.[side];
    if (view?.tokens().some((one) => one.capital && mayBeSameName(one.word, token.word))) return true;
  }
  return false;
}

// What a kind of place or body is called, behind its name: the other language leaves it away or says it in a word of its own
// (de Rockies, the Rocky Mountains; de Daily Mail Group, the Mail).
const genericParts =
  /^(?:mountains?|hills?|rivers?|lakes?|islands?|bay|beach|valley|canyon|street|road|avenue|square|park|gardens?|airport|station|county|state|university|college|school|hospital|museum|church|cathedral|company|corporation|group|club|council|association|society|institute|foundation|awards?|championships?|cup|league|gebergte|bergen|rivier|meer|eiland(?:en)?|straat|plein|universiteit|groep|stichting|vereniging)$/;

// From this many rows on a text shows by itself whether a word is a name in it.
const tellingRows = 20;

/**
 * Whether a word that is also an ordinary word of its language is rather that, or a label, than a name: all in capitals,
 * beside a word of the screen, in lower case elsewhere; and in a longer text, a name is seldom named once without another beside it.
 */
function isDoubtfulName(hunt: Hunt, { view, token }: Named): boolean {
  const forms = hunt.near.formCount(view.side);
  if (token.word === token.word.toUpperCase() || (forms.get(token.lower) ?? 0) > 0) return true;
  if (isOnScreen(view, token)) return true;
  return (
    hunt.near.rows.length >= tellingRows && (forms.get(token.word) ?? 0) < 2 && !partOfName(hunt, view, token)
  );
}

// A word that leads nowhere this near to where a name should stand is where it stood, in UTF-16 units.
const danglingReach = 40;

// A pronoun in the name's place says who is meant: a difference, and seldom one that matters. Of 15 such names 8 were
// lost (240 seeded losses), 7 said so by the translator (13,300 clean pairs).
const standInConfidence = 0.4;

/** Whether a word is the first of one of the row's sentences: a title has no full stop behind it ("The Treasure Once, there was …"). */
function opensSentence(row: RowView, view: SideView, token: Token): boolean {
  return row.units.some((unit) => unit[view.side].start === view.start + token.start);
}

/**
 * Tells the names of a side that the other lacks, each with how sure it is. Passed over are words whose capital is a
 * label's, a heading's, an office's or a people's, and names that stand elsewhere on the other side.
 */
export function lonely(hunt: Hunt, row: RowView, names: readonly Named[]): void {
  for (const one of names) {
    const { view, token } = one;
    if (hunt.done.has(token) || token.opens || token.word.length < 4 || view.heading) continue;
    if (opensSentence(row, view, token)) continue;
    const lacking: Side = view.side === 'nl' ? 'en' : 'nl';
    if (isOriginWord(token.word, hunt.near.lexicon) || isMade(one, hunt.near) || isTitleCased(view)) continue;
    if (
      isLabelled(hunt.unit) ||
      ((isKnownWord(token, view, hunt.near) || isWordLike(one, hunt.near)) && isDoubtfulName(hunt, one))
    )
      continue;
    if (isOfficePart(one) || isGenericPart(one) || isNoteOnLanguage(one)) continue;
    if (standsElsewhere(hunt, row, token, lacking)) continue;
    const other = lacking === 'nl' ? hunt.unit.nl : hunt.unit.en;
    const { offset: gap, before } = gapFor(hunt.unit, view.side, token.index, token.index);
    const dangling = danglingIn(other, gap);
    const near = dangling !== null && Math.abs(dangling - gap) <= danglingReach;
    hunt.out.push(
      finding(
        {
          rule: 'E8',
          type: 'name-missing',
          kind: 'name',
          class: 'content',
          severity: 'minor',
          confidence: near
            ? 0.7
            : hasStandIn(hunt.unit, other, before)
              ? standInConfidence
              : lonelyConfidence(lonelinessOf(hunt, one)),
          side: lacking,
        },
        parts(view.side, saying(view, token), silent(other, near ? dangling : gap)),
      ),
    );
  }
}

/** "(Version Control System in het Engels)": a translator's note on the words of the original. */
function isNoteOnLanguage({ view, token }: Named): boolean {
  return (
    /\([^()]*(?<!\p{L})(?:in het|in|het) $/u.test(view.text.slice(0, token.start)) &&
    /^(?:Engelse?|Nederlandse?|English|Dutch)$/.test(token.word) &&
    /^[^()]*\)/.test(view.text.slice(token.end))
  );
}

/** Whether a word with a capital is an office, or part of one's name, beside the name of a person or another such word. */
function isOfficePart({ view, token }: Named): boolean {
  const tokens = view.tokens();
  return (
    isOffice(token.lower) &&
    [tokens[token.index - 1], tokens[token.index + 1]].some((one) => one?.capital && !one.opens)
  );
}

/** Whether a word with a capital is the generic part of a name beside it: Rocky Mountains, Clyde River. */
function isGenericPart({ view, token }: Named): boolean {
  const beside = view.tokens()[token.index - 1];
  return (
    genericParts.test(token.lower) &&
    beside !== undefined &&
    beside.capital &&
    !beside.opens &&
    view.text.slice(beside.end, token.start) === ' '
  );
}
