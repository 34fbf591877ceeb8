/** Reviewing what was set aside: all back, by the rules again, and words that are set aside always. */
import { blockText } from '../engine/text/bitext';
import type { Side } from '../engine/text/text';
import type { Pair } from '../storage/pair';
import type { Settings, SiteRule } from '../storage/settings-store';
import { words } from '../words/words';
import type { Get } from './app-store';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import type { ViewActions } from './view-actions';

const said = words.edit.aside;

/** The words that are always set aside in a pair: rules for every text, and those of the site each side comes from. */
export function alwaysAsideIn(
  pair: Pick<Pair, Side>,
  rules: Settings['siteRules'],
): Readonly<Record<Side, readonly string[]>> {
  const of = (side: Side): readonly string[] =>
    rules
      .filter(({ site }) => site === null || site === (pair[side].file?.site ?? null))
      .map((rule) => rule.words);
  return { nl: of('nl'), en: of('en') };
}

export function cleanActions(get: Get, ports: Ports, view: ViewActions, pairs: PairActions) {
  /** Puts everything that was set aside on a side back into its text, as one step. */
  function restoreAll(side: Side): void {
    const { pair, readings } = get();
    const reading = readings?.[side];
    if (pair === null || reading === undefined || reading.furniture.length === 0) return;
    const back = reading.furniture.flatMap(({ block }) => {
      const id = reading.text.blocks[block]?.id;
      return id === undefined ? [] : [[id, 'text'] as const];
    });
    pairs.changePair({
      ...pair,
      verdicts: { ...pair.verdicts, [side]: { ...pair.verdicts[side], ...Object.fromEntries(back) } },
    });
    view.say(said.restored(back.length), true);
  }

  /** Forgets what the reader decided about the blocks of a side: the rules clean it again. */
  function cleanByRules(side: Side): void {
    const { pair } = get();
    if (pair === null) return;
    pairs.changePair({ ...pair, verdicts: { ...pair.verdicts, [side]: {} } });
    view.say(said.cleaned, true);
  }

  /** Makes a rule of a block's words: set aside always, on the site the side comes from, or in every text when none is known. */
  function alwaysAside(side: Side, block: string): void {
    const { pair, readings, settings } = get();
    const reading = readings?.[side];
    const found = reading?.text.blocks.find(({ id }) => id === block);
    if (pair === null || reading === undefined || found === undefined) return;
    const site = pair[side].file?.site ?? null;
    const rule: SiteRule = { words: blockText(reading.text, found), site, created: ports.now() };
    const others = settings.siteRules.filter((one) => one.words !== rule.words || one.site !== site);
    view.changeSettings({ siteRules: [...others, rule] });
    view.say(site === null ? said.ruled : said.ruledOn(site));
    pairs.readAgain();
  }

  /** Takes a rule back; what it set aside is text again unless something else speaks against it. */
  function forgetRule(rule: SiteRule): void {
    view.changeSettings({
      siteRules: get().settings.siteRules.filter((one) => one.words !== rule.words || one.site !== rule.site),
    });
    view.say(words.edit.rules.removed);
    if (get().pair !== null) pairs.readAgain();
  }

  return { restoreAll, cleanByRules, alwaysAside, forgetRule };
}

export type CleanActions = ReturnType<typeof cleanActions>;
