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

/** Spellings of the closed syllable behind an open one: `bom` (from bomen) → boom, `katt` → kat, `huiz` → huis, `briev` → brief. */
export function closedSpellings(stem: string): readonly string[] {
  const found: string[] = [];
  const last = stem.at(-1) ?? '';
  if (stem.length > 2 && last === stem.at(-2) && !vowels.includes(last)) found.push(stem.slice(0, -1));
  const hard = last === 'v' ? stem.slice(0, -1) + 'f' : last === 'z' ? stem.slice(0, -1) + 's' : stem;
  const open = /^(|.*[^aeiou])([aeou])([^aeiouwxj])$/.exec(hard);
  if (open) found.push(`${open[1] ?? ''}${open[2] ?? ''}${open[2] ?? ''}${open[3] ?? ''}`);
  // Two vowels one after another that are no digraph: "seksuel" → seksueel, "financiël" → financieel, "ideal" → ideaal.
  const hiatus = /^(.*[uie])([eëa])l$/.exec(hard);
  if (hiatus) found.push(`${hiatus[1] ?? ''}${hiatus[2] === 'a' ? 'aa' : 'ee'}l`);
  found.push(hard);
  if (hard !== stem) found.push(stem);
  return found;
}

/** Infinitives a verb's stem (ik-form) may belong to: `maak` → maken, `leef` → leven, `stop` → stoppen, `werk` → werken. */
export function infinitives(stem: string): readonly string[] {
  const last = stem.at(-1) ?? '';
  if (stem.length < 2) return [];
  if (vowels.includes(last)) return [stem + 'n', stem + 'en', stem + 'ën'];
  // "creëer" (creëren) is long as "speel" is.
  const long = /^(.*)(aa|ee|oo|uu|ëe)([^aeiou])$/.exec(stem);
  if (long) {
    const pair = long[2] ?? '';
    const base = `${long[1] ?? ''}${pair === 'ëe' ? 'ë' : pair.slice(1)}`;
    if (last === 'f') return [base + 'ven', base + 'fen'];
    if (last === 's') return [base + 'zen', base + 'sen'];
    return [base + last + 'en'];
  }
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : null;
  if (soft !== null && /(ie|oe|ij|ei|ui|ou|au|eu|[rln])[fs]$/.test(stem)) {
    return [stem.slice(0, -1) + soft + 'en', stem + 'en'];
  }
  if (/(^|[^aeiou])[aeiou][^aeiouwjxh]$/.test(stem)) return [stem + last + 'en', stem + 'en'];
  return [stem + 'en'];
}

/** `word` without `ending`, or null when it does not end so or too little (under `least` letters) would be left. */
function strip(word: string, ending: string, least: number): string | null {
  return word.endsWith(ending) && word.length - ending.length >= least
    ? word.slice(0, word.length - ending.length)
    : null;
}

type Group = readonly string[];

function nounGroups(word: string): readonly Group[] {
  const found: Group[] = [];
  const add = (ending: string, least: number, bases: (stem: string) => Group): void => {
    const stem = strip(word, ending, least);
    if (stem !== null) found.push(bases(stem));
  };
  add("'s", 2, (stem) => [stem]);
  add('heden', 2, (stem) => [stem + 'heid']);
  add('en', 2, closedSpellings);
  add('ën', 2, (stem) => [stem, stem + 'e']);
  add('s', 3, (stem) => [stem]);
  // Latin and Greek: "critici" → criticus, "musea" → museum, "crises" → crisis.
  add('ici', 2, (stem) => [stem + 'icus']);
  add('a', 3, (stem) => [stem + 'um']);
  add('es', 3, (stem) => [stem + 'is']);
  // "waarden" → waarde, "gemeenten" → gemeente
  add('n', 4, (stem) => (stem.endsWith('e') ? [stem] : []));
  add('eren', 2, (stem) => [stem]);
  return found;
}

function diminutiveGroups(word: string): readonly Group[] {
  const single = word.endsWith('jes') ? word.slice(0, -1) : word;
  const found: Group[] = [];
  const add = (ending: string, bases: (stem: string) => Group): void => {
    const stem = strip(single, ending, 2);
    if (stem !== null) found.push(bases(stem));
  };
  // mannetje → man, weggetje → weg; kettinkje → ketting; bloempje → bloem; autootje → auto; huisje → huis.
  add('etje', (stem) => [...closedSpellings(stem), stem]);
  add('kje', (stem) => [stem + 'g', stem + 'k']);
  add('pje', (stem) => [stem, stem + 'p']);
  add("'tje", (stem) => [stem]);
  add('tje', (stem) => (/(aa|oo|uu|ee)$/.test(stem) ? [stem.slice(0, -1), stem] : [stem, stem + 't']));
  add('je', (stem) => [stem, ...closedSpellings(stem)]);
  return found;
}

function adjectiveGroups(word: string): readonly Group[] {
  const found: Group[] = [];
  for (const ending of ['e', 'ere', 'er', 'eren', 'ers']) {
    const stem = strip(word, ending, 2);
    if (stem === null) continue;
    // duurder → duur
    found.push(ending !== 'e' && stem.endsWith('rd') ? [stem.slice(0, -1)] : closedSpellings(stem));
  }
  // "ernstigste" → ernstig, "frist" → fris, "hoogst" → hoog
  for (const ending of ['ste', 'st']) {
    const stem = strip(word, ending, 3);
    if (stem !== null) found.push([stem, stem + 's']);
  }
  // "iets moois" → mooi
  const s = strip(word, 's', 4);
  if (s !== null) found.push([s]);
  return found;
}

/** Form → infinitive out of the paradigms, or null. */
export type VerbForms = (form: string) => string | null;

function verbGroups(word: string, verbs: VerbForms): readonly Group[] {
  const found: Group[] = [];
  const bare = word.endsWith('e') ? word.slice(0, -1) : null;
  for (const form of bare === null ? [word] : [word, bare]) {
    const irregular = verbs(form);
    if (irregular !== null) found.push([irregular]);
    // gewerkt(e) → werken, gelopen → lopen; the d or t may be the stem's own: gepraat → praten.
    if (form.startsWith('ge') && form.length > 5) {
      const rest = form.slice(2);
      if (/[dt]$/.test(rest)) found.push(infinitives(rest.slice(0, -1)), infinitives(rest));
      else if (rest.endsWith('en')) found.push([rest]);
    }
  }
  for (const ending of ['t', 'te', 'ten', 'd', 'de', 'den', '']) {
    const stem = strip(word, ending, 2);
    if (stem !== null) found.push(infinitives(stem));
  }
  // lopend, lopende, lopenden → lopen; gaand → gaan
  for (const ending of ['d', 'de', 'den', 'ds']) {
    const infinitive = strip(word, ending, 3);
    if (infinitive !== null && infinitive.endsWith('n')) found.push([infinitive]);
  }
  return found;
}

function separableGroups(word: string, verbs: VerbForms): readonly Group[] {
  const found: Group[] = [];
  for (const particle of particles) {
    if (!word.startsWith(particle) || word.length < particle.length + 3) continue;
    const rest = word.slice(particle.length);
    // "op te halen" is written apart, "opgehaald" and "ophaalde" together; "opgehaald" has its ge- inside.
    found.push(...verbGroups(rest, verbs).map((group) => group.map((infinitive) => particle + infinitive)));
  }
  return found;
}

/**
 * What the folded word could be a form of, one group for each rule that fits, likeliest rule first. In a group the
 * spellings exclude each other (`bomen`: boom before bom): the caller takes the first that its tables know. `verbs`
 * answers for the forms of paradigms (irregular verbs most of all). The word itself is not among them.
 */
export function candidateGroupsNl(word: string, verbs: VerbForms): readonly Group[] {
  if (word.length < 2) return [];
  return [
    ...diminutiveGroups(word),
    ...nounGroups(word),
    ...adjectiveGroups(word),
    ...verbGroups(word, verbs),
    ...separableGroups(word, verbs),
  ]
    .map((group) => group.filter((one) => one.length > 1 && one !== word))
    .filter((group) => group.length > 0);
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
