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
  found.push(hard);
  if (hard !== stem) found.push(stem);
  return found;
}

/** Infinitives a verb's stem (ik-form) may belong to: `maak` → maken, `leef` → leven, `stop` → stoppen, `werk` → werken. */
export function infinitives(stem: string): readonly string[] {
  const last = stem.at(-1) ?? '';
  if (stem.length < 2) return [];
  if (vowels.includes(last)) return [stem + 'n', stem + 'en', stem + 'ën'];
  const long = /^(.*)(aa|ee|oo|uu)([^aeiou])$/.exec(stem);
  if (long) {
    const base = `${long[1] ?? ''}${(long[2] ?? '').slice(1)}`;
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
  return word.endsWith(ending) && word.length - ending.length >= least ? word.slice(0, -ending.length) : null;
}

function nounCandidates(word: string): readonly string[] {
  const found: string[] = [];
  const genitive = strip(word, "'s", 2);
  if (genitive !== null) found.push(genitive);
  const heid = strip(word, 'heden', 2);
  if (heid !== null) found.push(heid + 'heid');
  const en = strip(word, 'en', 2);
  if (en !== null) found.push(...closedSpellings(en));
  const dieresis = strip(word, 'ën', 2);
  if (dieresis !== null) found.push(dieresis, dieresis + 'e');
  const s = strip(word, 's', 3);
  if (s !== null) found.push(s);
  const n = strip(word, 'n', 3);
  if (n !== null) found.push(n);
  const eren = strip(word, 'eren', 2);
  if (eren !== null) found.push(eren);
  return found;
}

function diminutiveCandidates(word: string): readonly string[] {
  const single = strip(word, 's', 4) ?? word;
  const found: string[] = [];
  const add = (ending: string, bases: (stem: string) => readonly string[]): void => {
    const stem = strip(single, ending, 2);
    if (stem !== null) found.push(...bases(stem));
  };
  // mannetje → man, weggetje → weg; kettinkje → ketting; bloempje → bloem; autootje → auto; huisje → huis.
  add('etje', (stem) => [...closedSpellings(stem), stem]);
  add('kje', (stem) => [stem + 'g', stem + 'k']);
  add('pje', (stem) => [stem, stem + 'p']);
  add('tje', (stem) => (/(aa|oo|uu|ee)$/.test(stem) ? [stem.slice(0, -1), stem] : [stem, stem + 't']));
  add('je', (stem) => [stem, ...closedSpellings(stem)]);
  add("'tje", (stem) => [stem]);
  return found;
}

function adjectiveCandidates(word: string): readonly string[] {
  const found: string[] = [];
  for (const ending of ['ere', 'er', 'e']) {
    const stem = strip(word, ending, 2);
    if (stem === null) continue;
    found.push(...closedSpellings(stem));
    // duurder → duur
    if (ending !== 'e' && stem.endsWith('rd')) found.push(stem.slice(0, -1));
  }
  for (const ending of ['ste', 'st']) {
    const stem = strip(word, ending, 2);
    if (stem !== null) found.push(stem, stem + 's');
  }
  const s = strip(word, 's', 3);
  if (s !== null) found.push(s);
  return found;
}

function verbCandidates(word: string, verbs: VerbForms): readonly string[] {
  const found: string[] = [];
  const irregular = verbs(word);
  if (irregular !== null) found.push(irregular);
  const bare = word.endsWith('e') ? word.slice(0, -1) : null;
  const bareIrregular = bare === null ? null : verbs(bare);
  if (bareIrregular !== null) found.push(bareIrregular);
  for (const form of bare === null ? [word] : [word, bare]) {
    const rest = strip(form.startsWith('ge') ? form.slice(2) : '', '', 3);
    if (rest === null) continue;
    if (/[dt]$/.test(rest)) found.push(...infinitives(rest.slice(0, -1)), ...infinitives(rest));
    else if (rest.endsWith('en')) found.push(rest);
  }
  for (const ending of ['ten', 'den', 'te', 'de', 't', 'd', '']) {
    const stem = strip(word, ending, 2);
    if (stem !== null) found.push(...infinitives(stem));
  }
  for (const ending of ['ende', 'enden', 'end']) {
    const stem = strip(word, ending, 2);
    if (stem !== null) found.push(stem + 'en');
  }
  const doing = strip(word, 'nde', 2) ?? strip(word, 'nd', 2);
  if (doing !== null && /[aeiou]$/.test(doing)) found.push(doing + 'n');
  return found;
}

/** Form → infinitive out of the paradigms, or null. */
export type VerbForms = (form: string) => string | null;

function separableCandidates(word: string, verbs: VerbForms): readonly string[] {
  const found: string[] = [];
  for (const particle of particles) {
    if (!word.startsWith(particle) || word.length < particle.length + 3) continue;
    const rest = word.slice(particle.length);
    const core = rest.startsWith('te') && rest.length > 4 ? rest.slice(2) : null;
    if (core !== null && core.endsWith('n')) found.push(particle + core);
    for (const infinitive of verbCandidates(rest, verbs)) found.push(particle + infinitive);
  }
  return found;
}

/**
 * Everything the folded word could be a form of, likeliest first and without the word itself; the caller keeps what
 * its tables know. `verbs` answers for the forms of paradigms (irregular verbs most of all).
 */
export function candidatesNl(word: string, verbs: VerbForms): readonly string[] {
  if (word.length < 2) return [];
  const irregular = verbs(word);
  const all = [
    ...(irregular === null ? [] : [irregular]),
    ...diminutiveCandidates(word),
    ...nounCandidates(word),
    ...adjectiveCandidates(word),
    ...verbCandidates(word, verbs),
    ...separableCandidates(word, verbs),
  ];
  return [...new Set(all)].filter((one) => one.length > 1 && one !== word);
}
