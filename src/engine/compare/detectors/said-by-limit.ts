/** Turns by which one language denies a measure or a time and the other gives its limit: only ten, not all, not until, for the first time. */
import type { Side } from '../../text/text';
import { across, partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { count, saysMore, turnsMore } from './says-more';

const viewOn = (unit: Unit, side: Side): SideView => (side === 'nl' ? unit.nl : unit.en);

const comparative =
  /^(?:meer|minder|later|eerder|langer|hoger|groter|verder|more|less|fewer|later|earlier|longer|higher|larger|bigger|greater|further)$/u;
const limit =
  /^(?:slechts|alleen|maar|hoogstens|hooguit|maximaal|uiterlijk|minstens|minimaal|zeker|liefst|al|gewoon|enkel|only|just|merely|simply|most|maximum|maximal|limited|latest|least|minste|tenminste|hoogste|minimum|already)$/u;

// How far behind its comparative than may stand: niet meer mensen dan, no later in the year than.
const thanReach = 4;

/** Whether the other side has as many comparatives as this one up to and with `next`: the one behind the denial is there too. */
function restates(next: Token, own: readonly Token[], there: readonly Token[]): boolean {
  const before = own.filter((one) => one.index <= next.index && comparative.test(one.lower)).length;
  return there.filter((one) => comparative.test(one.lower)).length >= before;
}

/** "Niet meer dan tien", "nothing more than": a limit, which the other side gives without comparing (only ten, up to ten). */
function isLimit(unit: Unit, side: Side, token: Token): boolean {
  const next = viewOn(unit, side).tokens()[token.index + 1];
  const there = across(unit, side).tokens();
  return (
    next !== undefined &&
    comparative.test(next.lower) &&
    viewOn(unit, side)
      .tokens()
      .slice(next.index + 1, next.index + 1 + thanReach)
      .some((one) => /^(?:dan|than)$/.test(one.lower)) &&
    !restates(next, viewOn(unit, side).tokens(), there) &&
    (there.some((one) => limit.test(one.lower)) || /(?:^| )(?:up to|tot) /i.test(across(unit, side).text))
  );
}

/** "Geen of één", "none or more": nothing as a number, which the other side counts in its own way, or calls zero. */
function isCount(unit: Unit, side: Side, token: Token): boolean {
  const tokens = viewOn(unit, side).tokens();
  if (/^(?:geen|no|none|nothing|niets)$/.test(token.lower) && saysMore(unit, side, /^(?:0|nul|zero)$/))
    return true;
  return (
    /^(?:geen|no|none)$/.test(token.lower) &&
    /^(?:of|or)$/.test(tokens[token.index + 1]?.lower ?? '') &&
    /^(?:één|een|1|meer|meerdere|one|more|several)$/.test(tokens[token.index + 2]?.lower ?? '')
  );
}

const late = /^(?:pas|only)$/;
const untilWord = /^(?:until|till|before|unless|tot|totdat|voordat|eer|alvorens|eerder|dan)$/;

// Verbs of waiting and lasting: what lasts until then is not there before.
const waiting =
  /^(?:duren|duurt|duurde|wachten|wacht|wachtte|takes?|took|taken|lasts?|lasted|waits?|waited)$/;

/** "It takes another year before it is ready": the other side waits where this one says not until. */
function isWaited(unit: Unit, side: Side): boolean {
  return (
    saysMore(unit, side, waiting) &&
    across(unit, side)
      .tokens()
      .some((one) => /^(?:until|till|before|tot|totdat|voordat|eer)$/.test(one.lower))
  );
}

/** "Not until", "niet voordat": only then. The other side says it with one word, wherever that stands. */
function isOnlyThen(unit: Unit, side: Side, token: Token): boolean {
  const other = across(unit, side);
  const back = partners(unit.links(), other.side);
  const there = other.tokens();
  return (
    /^(?:niet|geen|nooit|not|no|never)$/.test(token.lower) &&
    viewOn(unit, side)
      .tokens()
      .some((one) => untilWord.test(one.lower)) &&
    (isWaited(unit, side) ||
      there.some((one) => {
        const partner = viewOn(unit, side).tokens()[back[one.index] ?? -1];
        return (
          late.test(one.lower) &&
          (partner === undefined || untilWord.test(partner.lower)) &&
          (one.lower === 'pas' ||
            /^(?:after|when|once|if|then|from|on|at|in)$/.test(there[one.index + 1]?.lower ?? ''))
        );
      }))
  );
}

const whole =
  /^(?:all|always|every|everyone|everybody|everything|entirely|completely|fully|totally|necessarily|alle|altijd|elke?|iedere?|iedereen|alles|helemaal|volledig|geheel|noodzakelijk)$/;
const part =
  /^(?:some|sometimes|several|partly|partially|mostly|usually|often|few|most|half|soms|sommigen?|enkelen?|deels|gedeeltelijk|meestal|vaak|meeste|weinig|half|halve)$/;

/** "Not all", "niet altijd": some, sometimes, in the other side's own word. */
function isPartial(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const there = across(unit, side).tokens();
  return (
    whole.test(own[token.index + 1]?.lower ?? '') &&
    count(there, part) > count(own, part) &&
    count(there, whole) < count(own, whole)
  );
}

const under = /^(?:less|fewer|under|below|almost|nearly|barely|minder|onder|bijna|nauwelijks|amper)$/;

// How far behind "nog geen" the number may stand that it falls short of.
const numberReach = 3;

/** Whether a number or a half follows within a few words. */
function isCounted(view: SideView, token: Token): boolean {
  const tokens = view.tokens();
  const last = tokens[token.index + numberReach] ?? tokens.at(-1);
  return (
    view
      .atoms()
      .some((one) => one.number !== null && one.start >= token.end && one.start <= (last?.start ?? 0)) ||
    tokens
      .slice(token.index + 1, token.index + 1 + numberReach)
      .some((one) => /^(?:half|halve|helft|halverwege|halfway|kwart|quarter|derde|third)$/.test(one.lower))
  );
}

/** "Nog geen tien", "not even ten", "nog niet de helft": under ten. */
function isUnder(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side);
  const beside = [own.tokens()[token.index - 1]?.lower, own.tokens()[token.index + 1]?.lower];
  return (
    (beside[0] === 'nog' || /^(?:even|quite|eens|nearly|helemaal)$/.test(beside[1] ?? '')) &&
    isCounted(own, token) &&
    saysMore(unit, side, under)
  );
}

const first = /^(?:first|eerste?)$/;

/** "Never before", "nooit eerder", "not before": for the first time. */
function isFirstTime(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  return (
    /^(?:nooit|never|niet|not|geen|no)$/.test(token.lower) &&
    own
      .slice(token.index + 1)
      .some((one) => /^(?:before|eerder|ooit|previously|tevoren|voordien)$/.test(one.lower)) &&
    saysMore(unit, side, first)
  );
}

/** "Not yet", "nog niet": still to be done, which the other side says with "moet nog" or "has still to". */
function isStillToDo(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const beside = `${own[token.index - 1]?.lower ?? ''} ${own[token.index + 1]?.lower ?? ''}`;
  return (
    (beside.startsWith('nog ') || beside.endsWith(' yet')) &&
    /(?<!\p{L})moe(?:t|ten|st|sten)(?: \p{L}+){0,3} nog(?!\p{L})|\b(?:still|yet) (?:has |have |had |needs? )?to\b/iu.test(
      across(unit, side).text,
    )
  );
}

/** "Not since 1990", "sindsdien niet": for the last time then. */
function isLastTime(unit: Unit, side: Side, token: Token): boolean {
  return (
    /^(?:nooit|never|niet|not|geen|no)$/.test(token.lower) &&
    count(viewOn(unit, side).tokens(), /^(?:since|sinds|sindsdien)$/) > 0 &&
    saysMore(unit, side, /^(?:last|laatste?)$/)
  );
}

/** "Niet meer", "no longer": formerly, used to. */
function isFormer(unit: Unit, side: Side, token: Token): boolean {
  const next = viewOn(unit, side).tokens()[token.index + 1]?.lower ?? '';
  return (
    (/^(?:meer|langer|longer|more)$/.test(next) || saysAnymore(viewOn(unit, side).text.slice(token.end))) &&
    turnsMore(
      unit,
      side,
      /(?<!\p{L})(?:used to|once|former|formerly|previously|vroeger|voorheen|voormalige?|eertijds|destijds|ooit)(?!\p{L})/giu,
    )
  );
}

const saysAnymore = (after: string): boolean =>
  /^[^.;:!?]*(?<!\p{L})any ?(?:more|longer)(?!\p{L})/iu.test(after);

// How far before its denial "zolang" may stand: a clause.
const clauseReach = 10;

/** "Zolang hij niet komt", "as long as it is not there": until he comes. */
function isUntil(unit: Unit, side: Side, token: Token): boolean {
  const own = viewOn(unit, side).tokens();
  const before = own.slice(Math.max(0, token.index - clauseReach), token.index).map((one) => one.lower);
  return (
    (before.includes('zolang') || / as long as | so long as | zo lang /.test(` ${before.join(' ')} `)) &&
    saysMore(unit, side, /^(?:until|till|before|tot|totdat|voordat|unless|tenzij)$/)
  );
}

type Turn = (unit: Unit, side: Side, token: Token) => boolean;

/** The turns, each a question: is the denial `token` on `side` said in this way on the other side? */
export const turnsOfLimit: readonly Turn[] = [
  isLimit,
  isCount,
  isOnlyThen,
  isPartial,
  isUnder,
  isFirstTime,
  isLastTime,
  isFormer,
  isUntil,
  isStillToDo,
];
