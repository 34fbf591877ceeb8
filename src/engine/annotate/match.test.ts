import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { describe, wholeCharacters } from './describe';
import { runCorpus, runGaps, withTwins, type Trial, type Verdict } from './edit-corpus.law';
import { inventedTexts } from './edit-texts.law';
import { match, matcher } from './match';
import type { Selectors } from './note';

/** Smallest notation of a fate: where `«words»` of the first text are found in the second. `‹›` around nothing is a gap. */
function fate(marked: string, after: string): string {
  const start = marked.indexOf('«');
  const before = marked.replace('«', '').replace('»', '');
  const found = match(after, describe(before, { start, end: marked.indexOf('»') - 1 }));
  return found.state === 'lost'
    ? 'lost'
    : `${found.state} «${after.slice(found.start, found.end)}»${found.state === 'changed' ? ` ${found.likeness.toFixed(2)}` : ''}`;
}

const before = 'De raad stemde in. ';
const after = ' Daarna ging men naar huis. De bode deed het licht uit.';

group('the four states of a passage', () => {
  test('the same words at the same place are placed', () => {
    expect(
      fate(
        `${before}«De brug wordt in mei geopend.»${after}`,
        `${before}De brug wordt in mei geopend.${after}`,
      ),
    ).toBe('placed «De brug wordt in mei geopend.»');
  });

  test('new furniture before it moves the offsets and not the note', () => {
    expect(fate(`${before}«De brug»${after}`, `Home > Nieuws\n\n${before}De brug${after}`)).toBe(
      'placed «De brug»',
    );
  });

  test('a sentence that went elsewhere is moved', () => {
    expect(
      fate(
        `«De brug over de Vaart wordt in mei geopend.» ${before}${after}`,
        `${before}${after} De brug over de Vaart wordt in mei geopend.`,
      ),
    ).toBe('moved «De brug over de Vaart wordt in mei geopend.»');
  });

  test('a sentence that went elsewhere in a short text is moved, and not said to have lost its first word', () => {
    const bread = 'De molenaar bakt elke zaterdag brood van zijn eigen meel voor het dorp.';
    const winter = 'In de winter van 1963 vroor de rivier dicht en kwamen er 400 schaatsers uit Haarlem.';
    const ferry = 'Des zomers vaart er een veerpont, waarvoor een kaartje twee euro kost in het café.';
    expect(
      fate(
        `De oude molen\n\nDe molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.\n\n${winter}\n\nOp de zolder wonen sinds jaar en dag vleermuizen die niemand mag storen.\n\n«${bread}»\n\n${ferry}`,
        `De oude molen\n\n${bread}\n\nEen molen stond ooit dicht bij een beek, maar daarover zwijgt dit verhaal.\n\n${winter}\n\n${ferry.replace('twee', 'nu drie')}`,
      ),
    ).toBe(`moved «${bread}»`);
  });

  test('nearly the same words are changed, with how alike they are', () => {
    expect(
      fate(
        `${before}«De brug wordt in mei geopend door de koning.»${after}`,
        `${before}De brug wordt in juni geopend door de koning.${after}`,
      ),
    ).toMatch(/^changed «De brug wordt in juni geopend door de koning\.» 0\.[789]/);
  });

  test('retyped quotation marks are a change, and a small one', () => {
    expect(fate(`${before}«“Mooi”, zei zij.»${after}`, `${before}‘Mooi’, zei zij.${after}`)).toBe(
      'changed «‘Mooi’, zei zij.» 1.00',
    );
  });

  test('other line breaks are no change', () => {
    expect(
      fate(`${before}«De brug wordt geopend.»${after}`, `${before}De brug\nwordt geopend.${after}`),
    ).toBe('placed «De brug\nwordt geopend.»');
  });

  test('what was removed is lost', () => {
    expect(fate(`${before}«De brug wordt in mei geopend.»${after}`, before + after)).toBe('lost');
  });
});

group('never at a look-alike', () => {
  test('of two equal sentences, the one that stays does not take the note of the one that went', () => {
    const twins = 'Tot morgen, zei hij. Toen ging de deur dicht en werd het stil. ';
    expect(
      fate(
        `«Tot morgen, zei hij.»${twins.slice(20)}Niemand sprak. ${twins}Einde.`,
        `Toen ging de deur dicht en werd het stil. Niemand sprak. ${twins}Einde.`,
      ),
    ).toBe('lost');
  });

  test('an equal sentence added elsewhere leaves the note where its neighbours are', () => {
    const sentence = 'De brug wordt in mei geopend.';
    expect(
      fate(`${before}«${sentence}»${after}`, `${sentence} Zo begint het. ${before}${sentence}${after}`),
    ).toBe(`placed «${sentence}»`);
    expect(
      match(
        `${sentence} Zo begint het. ${before}${sentence}${after}`,
        describe(`${before}${sentence}${after}`, { start: 19, end: 48 }),
      ),
    ).toMatchObject({
      start: 64,
    });
  });

  test('a sentence of the same pattern with another score is another sentence', () => {
    expect(
      fate(
        'On Saturday Harwell beat Denby 3-1. It rained. «On Sunday Ashby beat Wickton 2-1.» The crowd left.',
        'On Saturday Harwell beat Denby 3-1. It rained. The crowd left.',
      ),
    ).toBe('lost');
  });

  test('a word that stands in another sentence too is not found there', () => {
    expect(
      fate(
        'Linus wrote it. «Linus» was pleased. Nobody else was.',
        'The kernel was written by Linus in a week.',
      ),
    ).toBe('lost');
  });

  test('the text on the other side holds none of the notes of this one', () => {
    const nl = readFileSync('public/nl.txt', 'utf8');
    const find = matcher(readFileSync('public/en.txt', 'utf8'));
    const states = new Set<string>();
    for (const sentence of nl.matchAll(/[^.\n]{30,}\./g))
      states.add(
        find(describe(nl, { start: sentence.index, end: sentence.index + sentence[0].length })).state,
      );
    expect([...states]).toEqual(['lost']);
  });

  test('a quote made elsewhere, without positions that mean anything, is found if it stands there once', () => {
    const quote = (exact: string): Selectors => ({
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 0, end: exact.length },
    });
    const text = `${before}De brug over de Vaart wordt in mei geopend.${after}`;
    expect(match(text, quote('De brug over de Vaart wordt in mei geopend.')).state).toBe('moved');
    expect(match(text, quote('de')).state).toBe('lost');
  });
});

group('a gap', () => {
  test('stays between its neighbours when text is put in before it', () => {
    expect(
      fate(
        `${before}De brug is af. «»Men is blij.${after}`,
        `Nieuws! ${before}De brug is af. Men is blij.${after}`,
      ),
    ).toBe('placed «»');
  });

  test('that was filled shows what stands in it now', () => {
    expect(
      fate(
        `${before}De brug is af. «»Men is blij.${after}`,
        `${before}De brug is af. Er is taart. Men is blij.${after}`,
      ),
    ).toMatch(/^changed «Er is taart\.»/);
  });

  test('whose neighbours both went is lost', () => {
    expect(
      fate(`${before}De brug is af. «»Men is blij.${after}`, 'Iets heel anders, zonder een woord gemeen.'),
    ).toBe('lost');
  });
});

group('laws', () => {
  const words = fc.array(
    fc.constantFrom('de', 'brug', 'Meta', '“niet”', 'is.', '\n\n', '😀', "Meta's", '60', '-'),
    { maxLength: 60 },
  );
  const content = fc.oneof(
    words.map((list) => list.join(' ')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );

  test('match(text, describe(text, span)) is the span, placed', () => {
    fc.assert(
      fc.property(content, fc.nat(400), fc.nat(400), (text, a, b) => {
        const span = { start: a % (text.length + 1), end: b % (text.length + 1) };
        expect(match(text, describe(text, span))).toEqual({
          state: 'placed',
          ...wholeCharacters(text, span),
        });
      }),
      { numRuns: 500 },
    );
  });

  test('never throws, and stays inside the text, whatever the selectors say', () => {
    const selectors = fc.record({
      quote: fc.record({
        type: fc.constant('TextQuoteSelector' as const),
        exact: content,
        prefix: content,
        suffix: content,
      }),
      position: fc.record({
        type: fc.constant('TextPositionSelector' as const),
        start: fc.oneof(fc.integer(), fc.double()),
        end: fc.integer(),
      }),
    });
    fc.assert(
      fc.property(content, selectors, (text, one) => {
        const found = match(text, one);
        if (found.state === 'lost') return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThanOrEqual(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        const { now, likeness } = found.state === 'changed' ? found : { now: null, likeness: 1 };
        expect(now ?? text.slice(found.start, found.end)).toBe(text.slice(found.start, found.end));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  test('the same words always get the same answer, alone or after others', () => {
    fc.assert(
      fc.property(content, content, fc.nat(), fc.nat(), (text, other, a, b) => {
        const one = describe(text, { start: a % (text.length + 1), end: b % (text.length + 1) });
        const find = matcher(other);
        find(describe(text, { start: 0, end: text.length }));
        expect(find(one)).toEqual(match(other, one));
      }),
      { numRuns: 200 },
    );
  });
});

group('the corpus of edits (all of it: npx tsx src/tools/evaluate/match.ts)', () => {
  const texts: Record<string, string> = {
    nl: readFileSync('public/nl.txt', 'utf8').slice(0, 1_500),
    en: readFileSync('public/en.txt', 'utf8').slice(0, 1_500),
    council: inventedTexts['council'] ?? '',
    'results, twinned': withTwins(inventedTexts['results'] ?? '', 7),
    'bakery, twinned': withTwins(inventedTexts['bakery'] ?? '', 7),
  };
  const share = (trials: readonly Trial[], verdict: Verdict): number =>
    trials.filter((trial) => trial.verdict === verdict).length / trials.length;

  test('passages: at most 5 in 1,000 at other words than their own, at least 9 in 10 right', () => {
    const trials = runCorpus(texts, 1);
    expect(share(trials, 'captured')).toBeLessThan(0.005);
    expect(share(trials, 'right')).toBeGreaterThan(0.9);
    // A single word is the hardest: it may stand anywhere.
    const longer = trials.filter((trial) => trial.kind !== 'word');
    expect(share(longer, 'captured')).toBeLessThan(0.005);
  });

  test('what was not touched is always placed, and never lost for new marks or new furniture alone', () => {
    const trials = runCorpus(inventedTexts, 1, undefined, [
      'nothing changed',
      'marks retyped',
      'new furniture',
    ]);
    expect(share(trials, 'right')).toBeGreaterThan(0.99);
    expect(share(trials, 'captured')).toBe(0);
  });

  test('gaps: at most 3 in 1,000 elsewhere', () => {
    expect(share(runGaps(texts), 'captured')).toBeLessThan(0.003);
  });
});
