/** Where on the other side a negation without partner would stand: behind an auxiliary, at an article, at the word that says the contrary. */
import type { Side } from '../../text/text';
import { spanMark, type Part } from '../finding';
import { across, gapFor, partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { contraries } from '../values/negation-words';

const tokensOn = (unit: Unit, side: Side): readonly Token[] => (side === 'nl' ? unit.nl : unit.en).tokens();

const auxiliaries = new Set(
  'do does did is are was were be been being am has have had having can could will would shall should may might must need dare'.split(
    ' ',
  ),
);

/** Partners of the nearest linked content words before or after a token. */
function contentNear(unit: Unit, side: Side, index: number, step: 1 | -1, within: number): readonly number[] {
  const tokens = tokensOn(unit, side);
  const links = partners(unit.links(), side);
  const found: number[] = [];
  for (let distance = 1; distance <= within; distance += 1) {
    const at = index + step * distance;
    const partner = links[at] ?? -1;
    if (partner >= 0 && !tokens[at]?.small) found.push(partner);
  }
  return found;
}

/** Where a negation of the other side would stand here: as a string offset range in `view` (empty for a gap). */
export function expected(
  unit: Unit,
  from: Side,
  token: Token,
): { readonly start: number; readonly end: number } {
  const view = across(unit, from);
  const tokens = view.tokens();
  const gap = gapFor(unit, from, token.index, token.index);
  // "wo", "ca": what a lost n't leaves of its verb
  const broken = tokens.find((one) => view.tongue === 'en' && /^(?:wo|ca|sha)$/.test(one.lower));
  if (broken) return broken;
  const article = view.tongue === 'en' ? articleBefore(unit, from, token, tokens) : null;
  const turned = article ? null : contraryNear(unit, from, token, gap.before);
  if (turned) return turned;
  if (view.tongue === 'en') return expectedEnglish(unit, from, token, tokens, gap);
  return expectedDutch(unit, from, token, tokens, gap);
}

// How far from where the negation would stand its contrary may stand, in words.
const contraryReach = 8;
// What one loses that answers another word, in words.
const answering = 3;

/** The word that says yes where the other side says no (always for nooit, iemand for nobody), nearest to the gap; articles are too many to tell. */
function contraryNear(
  unit: Unit,
  from: Side,
  token: Token,
  at: number,
): { readonly start: number; readonly end: number } | null {
  const view = across(unit, from);
  const pattern = contraries[view.tongue][token.lower];
  if (pattern === undefined) return null;
  const tokens = view.tokens();
  const own = tokensOn(unit, from);
  const back = partners(unit.links(), view.side);
  // "no longer" denies as "not" does
  if (/^(?:longer|more)$/.test(own[token.index + 1]?.lower ?? '')) return null;
  let best: Token | null = null;
  let least = contraryReach + 1;
  for (const one of tokens) {
    if (/^(?:a|an|een)$/.test(one.lower) || !pattern.test(one.lower)) continue;
    // "one" is a number and a pronoun too, "any one" is a person
    if (one.lower === 'one' && !/^(?:a|any|some|every)$/.test(tokens[one.index - 1]?.lower ?? '')) continue;
    const partner = own[back[one.index] ?? -1];
    const distance = Math.abs(one.index - at) + (partner === undefined || partner === token ? 0 : answering);
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  const led = best?.lower === 'one' ? tokens[best.index - 1] : undefined;
  return best && led ? { start: led.start, end: best.end } : best;
}

interface Gap {
  readonly offset: number;
  readonly before: number;
}

// What an auxiliary loses that stands behind what is denied, in words.
const denied = 4;
const focus =
  /^(?:alleen|enkel|slechts|alle|allen|elke?|iedere?|iedereen|altijd|zozeer|overal|alles|eens|\p{L}+ende?)$/u;

/** The word that stands here for the one right behind a "niet" that denies it alone: niet alleen, niet alle, niet wetende. */
function focusOf(unit: Unit, from: Side, token: Token): Token | null {
  const next = tokensOn(unit, from)[token.index + 1];
  if (!next || token.lower !== 'niet' || !focus.test(next.lower)) return null;
  return across(unit, from).tokens()[partners(unit.links(), from)[next.index] ?? -1] ?? null;
}

/** Where a token ends, with the auxiliary that hangs on it: I'm, they'll. */
function endWithVerb(view: SideView, token: Token): number {
  return token.end + (/^['’](?:m|re|ve|ll|d|s)(?!\p{L})/iu.exec(view.text.slice(token.end))?.[0].length ?? 0);
}

/** English denies behind an auxiliary: the one nearest to what is denied. */
function expectedEnglish(unit: Unit, from: Side, token: Token, tokens: readonly Token[], gap: Gap) {
  const after = contentNear(unit, from, token.index, 1, 4);
  const before = contentNear(unit, from, token.index, -1, 4);
  const targets = [...after.slice(0, 2), ...before.slice(0, 2)];
  const view = across(unit, from);
  const alone = focusOf(unit, from, token);
  if (alone) return { start: tokens[alone.index - 1]?.end ?? 0, end: tokens[alone.index - 1]?.end ?? 0 };
  let best: Token | null = null;
  let least = 8;
  for (const one of tokens) {
    const hangs =
      endWithVerb(view, one) > one.end && /^(?:i|you|he|she|it|we|they|that|there|who|what)$/.test(one.lower);
    if ((!hangs && !auxiliaries.has(one.lower)) || tokens[one.index + 1]?.lower === 'not') continue;
    let distance = 0;
    let weight = 0;
    targets.forEach((target, rank) => {
      const share = rank === 0 ? 1 : 0.6;
      // an auxiliary behind the first word that is denied denies another one: "not knowing what was", "not sure where I have"
      const behind = target < one.index && rank === 0 && after.length > 0 ? denied : 0;
      distance +=
        share * (target > one.index ? target - one.index : (one.index - target) * 1.3 + 0.7 + behind);
      weight += share;
    });
    // a bare "do" before a verb is what a lost "not" leaves behind; of "can have" the first one takes it
    const bare =
      /^(?:do|does|did)$/.test(one.lower) &&
      !one.opens &&
      targets.some((target) => target > one.index && target - one.index <= 2);
    const second = auxiliaries.has(tokens[one.index - 1]?.lower ?? '');
    const sign = (bare ? -3 : 0) + (second ? 1.2 : 0);
    const mean = sign + (weight > 0 ? distance / weight : Math.abs(gap.before - one.index));
    if (mean < least) {
      least = mean;
      best = one;
    }
  }
  const article = articleBefore(unit, from, token, tokens);
  if (article && (best === null || !/^(?:do|does|did)$/.test(best.lower))) {
    // "was a doubt" for "geen twijfel": the verb and the article, if they stand together
    const start = best && best.end <= article.start ? best.start : article.start;
    return article.end - start <= widest ? { start, end: article.end } : article;
  }
  if (best) return { start: endWithVerb(view, best), end: endWithVerb(view, best) };
  const target = tokens[after[0] ?? -1];
  if (target) {
    const led = tokens[target.index - 1];
    const place = led && /^(?:to|so|very|too|a|the)$/.test(led.lower) ? led : target;
    const end = tokens[place.index - 1]?.end ?? 0;
    return { start: end, end };
  }
  return around(across(unit, from), gap.offset);
}

/** The article before what Dutch denies with `geen`: "a doubt" for "geen twijfel". */
function articleBefore(unit: Unit, from: Side, token: Token, tokens: readonly Token[]): Token | null {
  if (!/^(?:geen|geener|geens)$/.test(token.lower)) return null;
  const denied = tokens[contentNear(unit, from, token.index, 1, 3)[0] ?? -1];
  if (!denied) return null;
  const led = tokens.slice(Math.max(0, denied.index - 3), denied.index);
  return led.findLast((one) => /^(?:a|an|some|any)$/.test(one.lower)) ?? null;
}

// A place wider than this says nothing to a reader, in UTF-16 units: six or seven words.
const widest = 40;

/** The words around an offset, inside its clause: where something stands that cannot be told nearer. */
function around(view: SideView, offset: number): { readonly start: number; readonly end: number } {
  const reach = widest / 2;
  const before = view.text.slice(Math.max(0, offset - reach), offset);
  const after = view.text.slice(offset, offset + reach);
  const stop = /[.,;:!?)”"][^.,;:!?)”"]*$/.exec(before);
  const from = stop ? stop.index + 1 : offset - before.length > 0 ? before.search(/\s/) : 0;
  const clause = /[.,;:!?(“"]/.exec(after);
  const to = clause
    ? clause.index
    : offset + reach < view.text.length
      ? after.search(/\s\S*$/)
      : after.length;
  return {
    start: offset - before.length + Math.max(0, from),
    end: offset + Math.max(0, to),
  };
}

/** Dutch denies before what is denied, or with `geen` where an article `een` stands now. */
function expectedDutch(unit: Unit, from: Side, token: Token, tokens: readonly Token[], gap: Gap) {
  const links = partners(unit.links(), from === 'nl' ? 'en' : 'nl');
  if (/^(?:no|not|none|any|nothing)$/.test(token.lower)) {
    let best: Token | null = null;
    let least = 7;
    for (const article of tokens) {
      if (article.lower !== 'een') continue;
      for (let step = 1; step <= 3; step += 1) {
        const noun = tokens[article.index + step];
        const partner = links[article.index + step] ?? -1;
        if (!noun || noun.small || partner < 0) continue;
        const distance = partner - token.index;
        const own = tokensOn(unit, from);
        const hasArticle = own
          .slice(Math.max(token.index + 1, partner - 3), partner)
          .some((one) => /^(?:a|an|one|by|with|in|of|to|for|from|on|at|as|into|through)$/.test(one.lower));
        if (distance > 0 && distance < least && !hasArticle) {
          least = distance;
          best = article;
        }
        break;
      }
    }
    if (best) return { start: best.start, end: best.end };
  }
  const target = tokens[contentNear(unit, from, token.index, 1, 3)[0] ?? -1];
  if (!target) return around(across(unit, from), gap.offset);
  const start = Math.min(gap.offset, tokens[target.index - 1]?.end ?? 0);
  const end = Math.max(gap.offset, target.start);
  // a wide guess is no place: then right before what is denied
  return end - start > widest
    ? around(across(unit, from), tokens[target.index - 1]?.end ?? 0)
    : end - start < 4
      ? around(across(unit, from), start)
      : { start, end };
}

/** A span of a view's string as what that side shows of a negation it lacks: its words without the spaces around, or a gap where it has none. */
export function place(view: SideView, span: { readonly start: number; readonly end: number }): Part {
  if (span.start >= span.end) return { read: null, mark: { at: 'gap', offset: view.start + span.start } };
  const trimmed = view.text.slice(span.start, span.end).trim();
  if (trimmed === '') return { read: null, mark: { at: 'gap', offset: view.start + span.start } };
  const start = span.start + view.text.slice(span.start, span.end).search(/\S/);
  return { read: null, mark: spanMark(view, { start, end: start + trimmed.length }) };
}
