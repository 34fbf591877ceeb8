/** Dutch surface form → what it could be a form of: plurals, diminutives, adjective endings, weak verbs, participles, separable verbs. */

/** Separable particles, longest first, so that `achteruit-` is tried before `achter-`. */
export const particles: readonly string[] = (
  'achterover voorover achteraan achterna achteruit vooruit voorbij omhoog omlaag omver onderuit terecht terug ' +
  'tegemoet tegen tegenop samen bijeen ineen uiteen aaneen opeen rond neer heen langs boven binnen buiten door over ' +
  'voort thuis kwijt klaar vast voor weer weg mede mee toe aan af bij dicht hard in los na om onder op open stil uit vol ' +
  'vrij goed deel plaats kennis terneer waar'
)
  .split(' ')
  .toSorted((a, b) => b.length - a.length);

const vowels = 'aeiou';

/** Whether `text` has one of the letters at `at`, counted from its end (1 is the last); false before its beginning. */
const has = (text: string, at: number, letters: string): boolean =>
  at <= text.length && letters.includes(text.charAt(text.length - at));

/** Whether the word ends in a consonant written twice, as no stem does. */
export function endsDoubled(word: string): boolean {
  return word.length > 1 && word.at(-1) === word.at(-2) && !has(word, 1, vowels);
}

/** Spellings of the closed syllable behind an open one: `bom` (from bomen) → boom, `katt` → kat, `huiz` → huis, `briev` → brief. */
export function closedSpellings(stem: string): readonly string[] {
  const found: string[] = [];
  const last = stem.at(-1) ?? '';
  if (stem.length > 2 && endsDoubled(stem)) found.push(stem.slice(0, -1));
  const hard = last === 'v' ? stem.slice(0, -1) + 'f' : last === 'z' ? stem.slice(0, -1) + 's' : stem;
  // By hand: regular expressions took a third of the time here.
  if (has(hard, 2, 'aeou') && !has(hard, 1, 'aeiouwxj') && !has(hard, 3, vowels))
    found.push(hard.slice(0, -1) + hard.slice(-2));
  // Two vowels one after another that are no digraph: "seksuel" → seksueel, "financiël" → financieel, "ideal" → ideaal.
  if (hard.endsWith('l') && has(hard, 2, 'eëa') && has(hard, 3, 'uie'))
    found.push(`${hard.slice(0, -2)}${hard.at(-2) === 'a' ? 'aa' : 'ee'}l`);
  found.push(hard);
  if (hard !== stem) found.push(stem);
  return found;
}

const longVowels: ReadonlySet<string> = new Set(['aa', 'ee', 'oo', 'uu', 'ëe']);
const digraphs: ReadonlySet<string> = new Set(['ie', 'oe', 'ij', 'ei', 'ui', 'ou', 'au', 'eu']);

/** Infinitives a verb's stem (ik-form) may belong to: `maak` → maken, `leef` → leven, `stop` → stoppen, `werk` → werken. */
export function infinitives(stem: string): readonly string[] {
  const last = stem.at(-1) ?? '';
  if (stem.length < 2) return [];
  if (vowels.includes(last)) return [stem + 'n', stem + 'en', stem + 'ën'];
  const pair = stem.slice(-3, -1);
  // "creëer" (creëren) is long as "speel" is.
  if (longVowels.has(pair)) {
    const base = `${stem.slice(0, -3)}${pair === 'ëe' ? 'ë' : pair.slice(1)}`;
    // "definieer" (definiëren), "kopieer" (kopiëren)
    if (pair === 'ee' && has(stem, 4, 'i')) return [`${stem.slice(0, -3)}ë${last}en`, base + last + 'en'];
    if (last === 'f') return [base + 'ven', base + 'fen'];
    if (last === 's') return [base + 'zen', base + 'sen'];
    return [base + last + 'en'];
  }
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : null;
  if (soft !== null && (digraphs.has(pair) || has(stem, 2, 'rln')))
    return [stem.slice(0, -1) + soft + 'en', stem + 'en'];
  if (has(stem, 2, vowels) && !has(stem, 1, 'aeiouwjxh') && !has(stem, 3, vowels))
    return [stem + last + 'en', stem + 'en'];
  return [stem + 'en'];
}

type Group = readonly string[];

/** Collects groups of a word's candidates, without the word itself and what is too short. */
class Groups {
  readonly found: Group[] = [];
  constructor(private readonly word: string) {}

  add(group: Group): void {
    let fine = true;
    for (const one of group) if (!this.isFine(one)) fine = false;
    const left = fine ? group : group.filter((one) => this.isFine(one));
    if (left.length > 0) this.found.push(left);
  }

  private isFine(one: string): boolean {
    return one.length > 1 && one !== this.word;
  }
}

type Rule = readonly [ending: string, least: number, bases: (stem: string) => Group];

/** Applies every rule whose ending the word has with at least `least` letters before it. */
function applyRules(rules: readonly Rule[], word: string, groups: Groups): void {
  for (const [ending, least, bases] of rules)
    if (word.length - ending.length >= least && word.endsWith(ending))
      groups.add(bases(word.slice(0, word.length - ending.length)));
}

const nounRules: readonly Rule[] = [
  ["'s", 2, (stem) => [stem]],
  ['heden', 2, (stem) => [stem + 'heid']],
  ['en', 2, closedSpellings],
  ['ën', 2, (stem) => [stem, stem + 'e']],
  ['s', 3, (stem) => [stem]],
  // Latin and Greek: "critici" → criticus, "musea" → museum, "crises" → crisis.
  ['ici', 2, (stem) => [stem + 'icus']],
  ['a', 3, (stem) => [stem + 'um']],
  ['es', 3, (stem) => [stem + 'is']],
  // "waarden" → waarde, "gemeenten" → gemeente
  ['n', 4, (stem) => (stem.endsWith('e') ? [stem] : [])],
  ['eren', 2, (stem) => [stem]],
];

// mannetje → man, weggetje → weg; kettinkje → ketting; bloempje → bloem; autootje → auto; huisje → huis.
const diminutiveRules: readonly Rule[] = [
  ['etje', 2, (stem) => [...closedSpellings(stem), stem]],
  ['kje', 2, (stem) => [stem + 'g', stem + 'k']],
  ['pje', 2, (stem) => [stem, stem + 'p']],
  ["'tje", 2, (stem) => [stem]],
  ['tje', 2, (stem) => (/(aa|oo|uu|ee)$/.test(stem) ? [stem.slice(0, -1), stem] : [stem, stem + 't'])],
  ['je', 2, (stem) => [stem, ...closedSpellings(stem)]],
];

// duurder → duur
const compared = (stem: string): Group => (stem.endsWith('rd') ? [stem.slice(0, -1)] : closedSpellings(stem));
const most = (stem: string): Group => [stem, stem + 's'];
const adjectiveRules: readonly Rule[] = [
  ['e', 2, closedSpellings],
  ['ere', 2, compared],
  ['er', 2, compared],
  ['eren', 2, compared],
  ['ers', 2, compared],
  // "ernstigste" → ernstig, "frist" → fris, "hoogst" → hoog
  ['ste', 3, most],
  ['st', 3, most],
  // "iets moois" → mooi
  ['s', 4, (stem) => [stem]],
];

/** Form → infinitive out of the paradigms, or null. */
export type VerbForms = (form: string) => string | null;

const weakEndings = ['t', 'te', 'ten', 'd', 'de', 'den', ''];
const presentEndings = ['d', 'de', 'den', 'ds'];

/** Candidates for a verb's form; `particle` is what stands before it in the whole word. */
function verbGroups(word: string, verbs: VerbForms, particle: string, groups: Groups): void {
  const add = (group: Group): void =>
    groups.add(particle === '' ? group : group.map((infinitive) => particle + infinitive));
  const forms = word.endsWith('e') ? [word, word.slice(0, -1)] : [word];
  for (const form of forms) {
    const irregular = verbs(form);
    if (irregular !== null) add([irregular]);
    // gewerkt(e) → werken, gelopen → lopen; the d or t may be the stem's own: gepraat → praten.
    if (form.length > 5 && form.startsWith('ge')) {
      const rest = form.slice(2);
      if (rest.endsWith('d') || rest.endsWith('t')) {
        add(infinitives(rest.slice(0, -1)));
        add(infinitives(rest));
      } else if (rest.endsWith('en')) add([rest]);
    }
  }
  for (const ending of weakEndings)
    if (word.length - ending.length >= 2 && word.endsWith(ending))
      add(infinitives(word.slice(0, word.length - ending.length)));
  // lopend, lopende, lopenden → lopen; gaand → gaan
  for (const ending of presentEndings)
    if (word.length - ending.length >= 3 && word.endsWith(`n${ending}`))
      add([word.slice(0, word.length - ending.length)]);
}

/** By their first letter, in their order: most words begin with none of them. */
const particlesByLetter: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(particles.map((one) => one.charAt(0)))].map((letter) => [
    letter,
    particles.filter((one) => one.startsWith(letter)),
  ]),
);

function separableGroups(word: string, verbs: VerbForms, groups: Groups): void {
  for (const particle of particlesByLetter.get(word.charAt(0)) ?? [])
    // "op te halen" is written apart, "opgehaald" and "ophaalde" together; "opgehaald" has its ge- inside.
    if (word.length >= particle.length + 3 && word.startsWith(particle))
      verbGroups(word.slice(particle.length), verbs, particle, groups);
}

/**
 * What the folded word could be a form of, one group for each rule that fits, likeliest rule first. In a group the
 * spellings exclude each other (`bomen`: boom before bom): the caller takes the first that its tables know. `verbs`
 * answers for the forms of paradigms (irregular verbs most of all). The word itself is not among them.
 */
export function candidateGroupsNl(word: string, verbs: VerbForms): readonly Group[] {
  if (word.length < 2) return [];
  const groups = new Groups(word);
  applyRules(diminutiveRules, word.endsWith('jes') ? word.slice(0, -1) : word, groups);
  applyRules(nounRules, word, groups);
  applyRules(adjectiveRules, word, groups);
  verbGroups(word, verbs, '', groups);
  separableGroups(word, verbs, groups);
  return groups.found;
}

/** `word` without `ending`, or null when it does not end so or too little (under `least` letters) would be left. */
function strip(word: string, ending: string, least: number): string | null {
  return word.endsWith(ending) && word.length - ending.length >= least
    ? word.slice(0, word.length - ending.length)
    : null;
}

/** Endings that make a Dutch word of another class, each with what the base may look like. */
const suffixes: readonly (readonly [string, (stem: string) => Group])[] = [
  // opsporing → opsporen, speler → spelen, wandelaar → wandelen
  ['ing', (stem) => [stem + 'en']],
  ['er', (stem) => [stem + 'en']],
  ['aar', (stem) => [stem + 'en']],
  ['ster', (stem) => infinitives(stem)],
  ['baar', (stem) => infinitives(stem)],
  ['heid', (stem) => [stem]],
  ['schap', (stem) => [stem]],
  ['elijk', (stem) => closedSpellings(stem)],
  ['lijk', (stem) => [stem, stem + 'e']],
  ['loos', (stem) => [stem, stem + 'e']],
  ['vol', (stem) => [stem, stem + 'e']],
  ['achtig', (stem) => [stem]],
  ['ig', (stem) => closedSpellings(stem)],
  ['sgewijs', (stem) => [stem]],
];

/**
 * Words that the folded word may be derived from ("opsporing" → opsporen, "eenzaamheid" → eenzaam), one group for each
 * ending that fits. A plural or bent form is tried without its ending. Meant for words that are not known themselves.
 */
export function basesNl(word: string): readonly Group[] {
  const forms = [word, ...['en', 's', 'e'].flatMap((ending) => strip(word, ending, 5) ?? [])];
  return forms.flatMap((form) =>
    suffixes.flatMap(([ending, bases]) => {
      const stem = strip(form, ending, 3);
      return stem === null ? [] : [bases(stem)];
    }),
  );
}
