import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../tools/load-lexicon';
import { bitextOf } from './bitext-fixture';
import { clauseOdds } from './clause-evidence';
import { bestStretch } from './clause-score';
import { compare } from './compare';
import { doubtfulBelow } from './difference';
import { rowViews } from './row-view';

const lexicon = loadLexicon();

/** The odds of the likeliest stretch of a pair, with its words. */
function likeliest(nl: string, en: string): { readonly words: string; readonly odds: number } | null {
  const unit = rowViews(bitextOf([[nl, en]]), lexicon)[0]?.units[0];
  const stretch = unit ? bestStretch(unit, lexicon) : null;
  if (!unit || stretch === null) return null;
  const { side, first, last } = stretch;
  const tokens = unit[side].tokens().slice(first, last + 1);
  return { words: tokens.map((one) => one.lower).join(' '), odds: clauseOdds(unit, stretch) };
}

describe('a stretch that seems missing', () => {
  test('weighs more when a comma stands in its place than when words stand there', () => {
    const atComma = likeliest(
      'De boer verkocht het paard, dat hij van zijn broer had gekregen, en kocht een koe.',
      'The farmer sold the horse, and bought a cow.',
    );
    const amidWords = likeliest(
      'De boer verkocht het paard dat hij van zijn broer had gekregen en kocht een koe.',
      'The farmer sold the horse without regret and bought a cow.',
    );
    expect(atComma?.words).toContain('broer');
    expect(amidWords?.words).toContain('broer');
    expect(atComma?.odds ?? 0).toBeGreaterThan(amidWords?.odds ?? 0);
  });

  test('weighs less when it is made of words that carry little', () => {
    const telling = likeliest(
      'De minister opende de brug, die door boeren uit het dorp werd geschilderd.',
      'The minister opened the bridge.',
    );
    const light = likeliest(
      'De minister opende de brug, die op dat moment al in gebruik genomen was.',
      'The minister opened the bridge.',
    );
    expect(telling?.words).toContain('geschilderd');
    expect(light?.words).toContain('gebruik');
    expect(telling?.odds ?? 0).toBeGreaterThan(light?.odds ?? 0);
  });

  test('is still told when it is a clause of its own', () => {
    const shown = compare(
      bitextOf([
        [
          'De minister opende de brug, die door boeren uit het dorp werd geschilderd, en sprak met de burgemeester.',
          'The minister opened the bridge, and spoke with the mayor.',
        ],
      ]),
      { lexicon },
    ).differences.filter((one) => one.confidence >= doubtfulBelow);
    expect(shown.map((one) => one.type)).toEqual(['missing-clause']);
  });
});
