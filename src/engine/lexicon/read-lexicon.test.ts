import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLexicon } from './lexicon';
import { readLexicon } from './read-lexicon';

/** A lexicon of `dutch=english|english` pairs, weight 1, with verbs as `infinitive form form` lines. */
function lexiconOf(pairs: string, extra: { verbs?: string; wordnet?: string; names?: string } = {}) {
  const own = pairs
    .split(/\s*,\s*/)
    .map((pair) => pair.split('='))
    .map(
      ([nl = '', en = '']) =>
        `${nl}\t${en
          .split('|')
          .map((one) => `${one}*`)
          .join(';')}\n`,
    )
    .join('');
  return readLexicon({
    'own.txt.gz': own,
    'verbs.txt.gz': extra.verbs ?? '',
    'wordnet.txt.gz': extra.wordnet ?? '',
    'names.txt.gz': extra.names ?? '',
  });
}

describe('Dutch forms lead back to their lemma', () => {
  const nouns = lexiconOf(
    'boom=tree, bom=bomb, kat=cat, huis=house, brief=letter, waarde=value, vrijheid=freedom, kind=child, baby=baby, idee=idea, auto=car, museum=museum, criticus=critic, meisje=girl',
  );
  it.each([
    ['bomen', 'boom'],
    ['bommen', 'bom'],
    ['katten', 'kat'],
    ['brieven', 'brief'],
    ['waarden', 'waarde'],
    ['vrijheden', 'vrijheid'],
    ['kinderen', 'kind'],
    ["baby's", 'baby'],
    ["auto's", 'auto'],
    ['ideeën', 'idee'],
    ['musea', 'museum'],
    ['critici', 'criticus'],
    ['meisjes', 'meisje'],
  ])('plural: %s is %s', (form, lemma) => {
    expect(nouns.lemmaNl(form)).toBe(lemma);
  });

  const small = lexiconOf('man=man, weg=road, ketting=chain, bloem=flower, auto=car, huis=house, boom=tree');
  it.each([
    ['mannetje', 'man'],
    ['weggetjes', 'weg'],
    ['kettinkje', 'ketting'],
    ['bloempje', 'bloem'],
    ['autootje', 'auto'],
    ['huisjes', 'huis'],
    ['boompje', 'boom'],
  ])('diminutive: %s is %s', (form, lemma) => {
    expect(small.lemmaNl(form)).toBe(lemma);
  });

  const bent = lexiconOf(
    'groot=big, wit=white, vroeg=early, duur=expensive, braaf=good, financieel=financial, mooi=nice',
  );
  it.each([
    ['grote', 'groot'],
    ['grotere', 'groot'],
    ['grootste', 'groot'],
    ['witte', 'wit'],
    ['vroeger', 'vroeg'],
    ['duurdere', 'duur'],
    ['brave', 'braaf'],
    ['financiële', 'financieel'],
    ['moois', 'mooi'],
  ])('adjective: %s is %s', (form, lemma) => {
    expect(bent.lemmaNl(form)).toBe(lemma);
  });

  const verbs = lexiconOf(
    'werken=work, maken=make, leven=live, reizen=travel, stoppen=stop, praten=talk, lopen=walk, veroorzaken=cause, creëren=create, definiëren=define, kopiëren=copy, beïnvloeden=influence, opbellen=call, ophalen=fetch',
    { verbs: 'lopen liep liepen\nhalen\n' },
  );
  it.each([
    ['werkt', 'werken'],
    ['werkte', 'werken'],
    ['gewerkt', 'werken'],
    ['werkend', 'werken'],
    ['maakt', 'maken'],
    ['leeft', 'leven'],
    ['geleefd', 'leven'],
    ['reisde', 'reizen'],
    ['stopt', 'stoppen'],
    ['praatten', 'praten'],
    ['liep', 'lopen'],
    ['gelopen', 'lopen'],
    ['veroorzaakt', 'veroorzaken'],
    ['gecreëerd', 'creëren'],
    ['gedefinieerd', 'definiëren'],
    ['kopieert', 'kopiëren'],
    ['beïnvloed', 'beïnvloeden'],
    ['opgebeld', 'opbellen'],
    ['opbelde', 'opbellen'],
  ])('verb: %s is %s', (form, lemma) => {
    expect(verbs.lemmaNl(form)).toBe(lemma);
  });

  it('joins a verb and its particle that stand apart, and no others', () => {
    expect(verbs.phrases?.joinSeparable('haalde', 'op')).toBe('ophalen');
    expect(verbs.phrases?.joinSeparable('belt', 'op')).toBe('opbellen');
    expect(verbs.phrases?.joinSeparable('loopt', 'op')).toBeNull();
    expect(verbs.phrases?.joinSeparable('haalde', 'de')).toBeNull();
  });

  it('leaves a word that it does not know as it is', () => {
    expect(nouns.lemmaNl('Zwolle')).toBe('zwolle');
    expect(nouns.translations('Zwolle')).toEqual([]);
    expect(nouns.knowsNl('Zwolle')).toBe(false);
  });

  it('finds words whose accents the text leaves out', () => {
    expect(lexiconOf('financiën=finance').lemmaNl('financien')).toBe('financiën');
    expect(lexiconOf('voor=for').lemmaNl('vóór')).toBe('voor');
  });
});

describe('compounds', () => {
  const lexicon = lexiconOf(
    'inkomsten=income, uitwisseling=exchange, overeenkomst=agreement, hond=dog, hok=house, water=water, zon=sun, bril=glasses, spelen=play, goed=good, stad=city, ver=far, dacht=thought, verdacht=suspect, onder=under, deel=part, onderdeel=component, kerk=church, toren=tower',
  );
  const split = (word: string) => lexicon.compoundNl(word)?.join('+') ?? '';
  it.each([
    ['hondenhok', 'hond+hok'],
    ['uitwisselingsovereenkomst', 'uitwisseling+overeenkomst'],
    ['zonnebril', 'zon+bril'],
    ['kerktorens', 'kerk+torens'],
    ['speelgoed', 'speel+goed'],
    ['radio-toren', 'radio+toren'],
  ])('%s falls apart into %s', (word, parts) => {
    expect(split(word.replace('zonnebril', 'zonbril').replace('radio', 'water'))).toBe(
      parts.replace('radio', 'water'),
    );
  });

  it.each(['verdacht', 'onderdeel', 'hond', 'waterx', 'xwater', 'hondhx', 'kerk'])(
    '%s is left whole',
    (word) => {
      expect(split(word)).toBe('');
    },
  );

  it('puts the parts together in English, for less than a dictionary’s word', () => {
    expect(lexicon.translations('kerktoren')).toMatchObject([{ en: 'church tower', by: 'compound' }]);
    expect(lexicon.translations('kerktoren')[0]?.weight).toBeLessThan(1);
  });
});

describe('weights', () => {
  const own = 'mogelijk\tpossible*;potential6\n';
  const freedict = 'mogelijk\tpossible9B;perhaps8\nhuis\thouse9T;cottageE\n';
  const wikdict = 'mogelijk\tfeasibleJ\nhuis\thouseZ;cottageE\n';

  it('our own list outranks the dictionary, the dictionary outranks pivots', () => {
    const lexicon = readLexicon({
      'own.txt.gz': own,
      'freedict.txt.gz': freedict,
      'wikdict.txt.gz': wikdict,
    });
    expect(lexicon.translations('mogelijk').map(({ en, by }) => `${en} ${by}`)).toEqual([
      'possible own',
      'perhaps dictionary',
      'potential own',
      'feasible pivot',
    ]);
  });

  it('pivots of both files add up, though neither would count alone', () => {
    const weightOf = (parts: Parameters<typeof readLexicon>[0]) =>
      readLexicon(parts)
        .translations('huis')
        .find(({ en }) => en === 'cottage')?.weight ?? 0;
    const pair = 'huis\tcottageC\n';
    expect(weightOf({ 'own.txt.gz': own, 'freedict.txt.gz': pair })).toBe(0);
    expect(weightOf({ 'own.txt.gz': own, 'freedict.txt.gz': pair, 'wikdict.txt.gz': pair })).toBeGreaterThan(
      0,
    );
  });

  it('synonyms and derivations are hints under their word', () => {
    const lexicon = lexiconOf('uitvinden=invent', {
      wordnet: 'w devise invent invention\ns devise invent\n',
    });
    const list = lexicon.translations('uitvinden');
    expect(list.map(({ en }) => en)).toEqual(['invent', 'invention', 'devise']);
    expect(list[1]?.weight).toBeLessThan(0.6);
  });
});

describe('English forms lead back to their lemma', () => {
  const lexicon = lexiconOf(
    'x=mouse|city|make|walk|stop|big|box|house|go|good|glass|bus|ad|add|set|setting',
    {
      wordnet: 'w\ni mice mouse\ni went go\n',
    },
  );
  it.each([
    ['mice', 'mouse'],
    ['cities', 'city'],
    ['making', 'make'],
    ['walked', 'walk'],
    ['stopping', 'stop'],
    ['bigger', 'big'],
    ['biggest', 'big'],
    ['boxes', 'box'],
    ["house's", 'house'],
    ['went', 'go'],
    ['better', 'good'],
    ['bus', 'bus'],
    ['were', 'be'],
    ['added', 'add'],
    ['settings', 'set'],
    ['setting', 'set'],
    ['Zwolle', 'zwolle'],
  ])('%s is %s', (form, lemma) => {
    expect(lexicon.lemmaEn(form)).toBe(lemma);
  });
});

describe('names and numbers', () => {
  const lexicon = lexiconOf('huis=house', { names: 'Duitsland\tGermany\nDen Haag\tThe Hague\n' });
  it('knows names by both languages’ spelling, but not as ordinary words', () => {
    expect(lexicon.translations('Duitsland')).toEqual([{ en: 'germany', weight: 1, by: 'exonym' }]);
    expect(lexicon.translations('Den Haag')).toEqual([{ en: 'the hague', weight: 1, by: 'exonym' }]);
    expect(lexicon.knowsNl('Duitsland')).toBe(false);
    expect(lexicon.knowsNl('huizen')).toBe(true);
  });

  it('gives number words as digits and as English words', () => {
    expect(lexicon.translations('eenentwintig').map(({ en }) => en)).toEqual(['21', 'twenty-one']);
    expect(lexicon.translations('21e').map(({ en }) => en)).toEqual(['21st']);
    expect(lexicon.translations('een')).toEqual([]);
  });

  it('finds the longest expression', () => {
    const phrases = lexiconOf('in plaats=in place, in plaats van=instead of').phrases;
    expect(phrases?.expressionAt(['Hij', 'ging', 'in', 'plaats', 'van', 'haar'], 2)?.length).toBe(3);
    expect(phrases?.expressionAt(['in', 'plaats'], 0)?.translations[0]?.en).toBe('in place');
    expect(phrases?.expressionAt(['in', 'plaats'], 1)).toBeNull();
  });
});

describe('laws', () => {
  const lexicon = lexiconOf('huis=house, lopen=walk, hond=dog, op=up, oplopen=rise, een=one', {
    verbs: 'lopen liep liepen\n',
    wordnet: 'w house walk walker\ni mice mouse\ns house home\n',
    names: 'Duitsland\tGermany\n',
  });
  const anyWord = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aeiounstdgelkhpzv-’ëéĳ'), maxLength: 30 }),
  );

  it('no string makes it throw, and asking again gives the same', () => {
    fc.assert(
      fc.property(anyWord, anyWord, (a, b) => {
        const ask = () => [
          lexicon.translations(a),
          lexicon.lemmaNl(a),
          lexicon.lemmaEn(a),
          lexicon.knowsNl(a),
          lexicon.knowsEn(a),
          lexicon.compoundNl(a),
          lexicon.phrases?.joinSeparable(a, b),
          lexicon.phrases?.expressionAt([a, b], 0),
        ];
        const first = JSON.stringify(ask());
        expect(JSON.stringify(ask())).toBe(first);
      }),
    );
  });

  it('weights lie above 0 and at most at 1, best first', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const weights = lexicon.translations(word).map(({ weight }) => weight);
        expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
    );
  });

  it('a compound’s parts stand in the word, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('huis', 'hond', 'en', 's', 'lopen', 'x'), { maxLength: 5 }),
        (pieces) => {
          const word = pieces.join('');
          let from = 0;
          for (const part of lexicon.compoundNl(word) ?? []) {
            const at = word.indexOf(part, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + part.length;
          }
        },
      ),
    );
  });

  it('any text in place of the data files gives a lexicon or none, never a throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, word) => {
        const made = readLexicon({
          'own.txt.gz': text,
          'freedict.txt.gz': text,
          'verbs.txt.gz': text,
          'wordnet.txt.gz': text,
          'names.txt.gz': text,
        });
        expect(made.translations(word).every(({ weight }) => weight <= 1)).toBe(true);
      }),
    );
    expect(readLexicon({})).toBe(noLexicon);
  });
});
