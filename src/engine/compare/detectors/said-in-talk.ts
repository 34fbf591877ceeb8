/** Turns of talk by which one language denies and the other says the same outright: warnings, suggestions, set answers. */
import type { Side } from '../../text/text';
import { across, partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';

const viewOn = (unit: Unit, side: Side): SideView => (side === 'nl' ? unit.nl : unit.en);

// What bids someone leave a thing alone, in both languages.
const warning =
  /(?<!\p{L})(?:(?:keep|stay|hands|back) (?:off|away|out|clear)|leave (?:\p{L}+ ){1,3}alone|beware|watch out|look out|blijf (?:\p{L}+ ){0,4}(?:af|weg|vandaan|uit)|laat (?:\p{L}+ ){1,4}(?:met rust|staan|liggen|zitten)|kijk uit|pas op|hou(?:d)? op|handen thuis|hoed u|wacht u)(?!\p{L})/iu;

/** "Don't touch it!", "kom er niet aan": hands off. A bid not to, which the other side gives as a warning. */
function isWarning(unit: Unit, side: Side, token: Token): boolean {
  const view = viewOn(unit, side);
  const own = view.tokens();
  const bids =
    view.tongue === 'en'
      ? own[token.index - 1]?.lower === 'do' && own[token.index - 1]?.opens === true
      : own.slice(Math.max(0, token.index - 4), token.index).some((one) => one.opens && !one.small);
  return (
    bids &&
    /^(?:niet|geen|not|nooit|never)$/.test(token.lower) &&
    warning.test(across(unit, side).text) &&
    !warning.test(view.text)
  );
}

/** "Why don't we …?": let us, shall we. A suggestion, unless the other side asks why as well. */
function isSuggestion(unit: Unit, side: Side, token: Token): boolean {
  const view = viewOn(unit, side);
  const before = view.text.slice(0, token.start);
  return (
    /(?:\bwhy (?:do|does)|(?<!\p{L})waarom \p{L}+ (?:we|wij|je|jij|u|jullie)(?: \p{L}+){0,2}) ?$/iu.test(
      before,
    ) && !/(?<!\p{L})(?:why|waarom)(?!\p{L})/iu.test(across(unit, side).text)
  );
}

// Answers and exclamations that stand for a whole sentence, a denial and its word.
const answers = /^(?:never mind|not worry|no worries|geen (?:zorgen|paniek|dank|idee|punt))$/;

/** "Never mind", "geen idee": a set answer of which the other side has no word, because it has an answer of its own. */
function isSetAnswer(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const next = own[token.index + 1];
  const links = partners(unit.links(), side);
  return next !== undefined && answers.test(`${token.lower} ${next.lower}`) && (links[next.index] ?? -1) < 0;
}

/** "I couldn't have known": how could I have known? A question that wants no for an answer. */
function isRhetorical(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side);
  const there = across(unit, side).text;
  return (
    /^(?:niet|not|niemand|nobody|niets|nothing|no|geen)$/.test(token.lower) &&
    !own.text.includes('?') &&
    /(?:^|[.!?;:,]\s*["'“‘]?)(?:en |and |but |maar )?(?:how|who|what|where|hoe|wie|wat|waar) (?:could|can|would|should|else|kon|kan|zou|moet|moest|anders|had)(?!\p{L})[^.!]*\?/iu.test(
      there,
    )
  );
}

/** The turns, each a question: is the denial `token` on `side` said in this way on the other side? */
export const turnsOfTalk = [isWarning, isSuggestion, isSetAnswer, isRhetorical] as const;
