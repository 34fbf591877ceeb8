/** A Dutch word and the English one that only looks like it, at the same place (E11). */
import { isShown, type Detector } from '../detector';
import { finding, saying, type Finding } from '../finding';
import { partners } from '../place';
import type { Unit } from '../row-view';
import type { Token } from '../tokens';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Side } from '../../text/text';
import { falseFriends } from '../values/false-friends';

// Two words stand at the same place when the nearest partners around them do; this far apart in share of the sentence at most.
const sameShare = 0.3;

/** Whether a word stands with a neighbour that is the same on both sides too: part of a label or title that was left as it is ("Stage All"). */
function isCopied(own: readonly Token[], token: Token, other: readonly Token[], word: Token): boolean {
  if (token.lower !== word.lower) return false;
  return [-1, 1].some((step) => {
    const [here, there] = [own[token.index + step], other[word.index + step]];
    return here !== undefined && !here.digits && !here.small && here.lower === there?.lower;
  });
}

function inUnit(unit: Unit, lexicon: Lexicon): readonly Finding[] {
  const dutch: Side | null =
    unit.nl.tongue === 'nl' && unit.en.tongue === 'en'
      ? 'nl'
      : unit.nl.tongue === 'en' && unit.en.tongue === 'nl'
        ? 'en'
        : null;
  if (dutch === null) return [];
  const english: Side = dutch === 'nl' ? 'en' : 'nl';
  const own = unit[dutch].tokens();
  const other = unit[english].tokens();
  const links = { there: partners(unit.links(), dutch), back: partners(unit.links(), english) };
  return own.flatMap((token) => {
    if (token.capital && !token.opens) return [];
    const friend = falseFriends.get(token.lower) ?? falseFriends.get(lexicon.lemmaNl(token.lower));
    if (!friend) return [];
    const partner = links.there[token.index] ?? -1;
    const word = other.find((one) => {
      const looks = friend.looks.includes(one.lower) || friend.looks.includes(lexicon.lemmaEn(one.lower));
      if (!looks || (one.capital && !one.opens)) return false;
      // Both without another partner, or linked to each other for their letters.
      const back = links.back[one.index] ?? -1;
      if (partner === one.index || back === token.index) return true;
      const place = Math.abs(token.index / own.length - one.index / other.length);
      return partner < 0 && back < 0 && place <= sameShare;
    });
    if (!word || isCopied(own, token, other, word)) return [];
    const said = {
      [dutch]: saying(unit[dutch], token, friend.means),
      [english]: saying(unit[english], word),
    };
    const { nl, en } = said;
    if (!nl || !en) return [];
    return [
      finding(
        {
          rule: 'E11',
          type: 'false-friend',
          kind: 'meaning',
          class: 'cue',
          severity: 'minor',
          confidence: 0.6,
          side: english,
          detail: { means: friend.means, word: token.word, look: word.word },
          about: unit.nl.text,
        },
        { nl, en },
      ),
    ];
  });
}

/** Only where both members stand at the same place of a sentence bead (okapi#172). */
export const falseFriendsAtOnePlace: Detector = {
  name: 'false-friends',
  find: (row, near, found) =>
    near.lexicon.filled && !found.some((one) => one.type === 'untranslated' && isShown(one))
      ? row.units.filter((unit) => unit.linkable).flatMap((unit) => inUnit(unit, near.lexicon))
      : [],
};
