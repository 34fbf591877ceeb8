/** Gold documents with furniture of a kind that the aligner was never tuned on: it has no partner, and should be linked to nothing. */
import { unseenFurniture } from '../../engine/align/unseen-furniture';
import { type Random, seededRandom } from '../seed-differences/random';
import type { GoldDocument, GoldFile, GoldLink } from './gold';

// One paragraph in four has a line before it; pages begin and end with some.
const oneIn = 4;
const around = 5;

/** A side with furniture: what stands where, the new place of each paragraph, and which paragraphs are furniture. */
interface Furnished {
  readonly paragraphs: readonly { readonly text: string; readonly sentences: readonly string[] }[];
  readonly place: readonly number[];
  readonly furniture: readonly number[];
}

/** Lines of furniture by side. */
type Lines = Readonly<Record<'nl' | 'en', readonly string[]>>;

function furnishSide(document: GoldDocument, side: 'nl' | 'en', lines: Lines, random: Random): Furnished {
  const paragraphs: { readonly text: string; readonly sentences: readonly string[] }[] = [];
  const place: number[] = [];
  const furniture: number[] = [];
  const put = (count: number): void => {
    for (let at = 0; at < count; at += 1) {
      const line = random.pick(lines[side]) ?? '';
      furniture.push(paragraphs.length);
      paragraphs.push({ text: line, sentences: [line] });
    }
  };
  put(around);
  for (const [index, text] of document[side].entries()) {
    if (random.next() * oneIn < 1) put(1);
    place.push(paragraphs.length);
    paragraphs.push({ text, sentences: document.sentences?.[side][index] ?? [text] });
  }
  put(around);
  return { paragraphs, place, furniture };
}

/** Documents without furniture of their own, dressed; the same seed gives the same documents. */
export function furnish(
  files: readonly GoldFile[],
  seed: number,
  lines: Lines = unseenFurniture,
): GoldFile[] {
  const random = seededRandom(seed);
  return files.flatMap(({ path, document }): GoldFile[] => {
    const own = (document.ignore?.nl.length ?? 0) + (document.ignore?.en.length ?? 0);
    if (own > 0 || document.paragraphLinks === undefined) return [];
    const nl = furnishSide(document, 'nl', lines, random);
    const en = furnishSide(document, 'en', lines, random);
    const moved = (places: readonly number[], indices: readonly number[]): number[] =>
      indices.flatMap((index) => places[index] ?? []);
    const paragraphLinks: GoldLink[] = document.paragraphLinks.map((link) => [
      moved(nl.place, link[0]),
      moved(en.place, link[1]),
    ]);
    const cuts = (side: Furnished): string[][] => side.paragraphs.map(({ sentences }) => [...sentences]);
    return [
      {
        path,
        document: {
          ...document,
          nl: nl.paragraphs.map(({ text }) => text),
          en: en.paragraphs.map(({ text }) => text),
          paragraphLinks,
          ignore: { nl: [...nl.furniture], en: [...en.furniture] },
          sentences: { nl: cuts(nl), en: cuts(en), links: [], coarse: [] },
        },
      },
    ];
  });
}

/** A line of furniture that was linked to text: whether in a bead of two or of more, and how long the line is. */
export interface Pulled {
  readonly merged: boolean;
  readonly characters: number;
}

/** The lines of furniture of a document that stand in a bead with text. */
export function pulledIn({ document }: GoldFile, said: readonly GoldLink[]): Pulled[] {
  const listed = { nl: new Set(document.ignore?.nl), en: new Set(document.ignore?.en) };
  return said.flatMap(([nl, en]) => {
    const lines = [
      ...nl.filter((one) => listed.nl.has(one)).map((one) => document.nl[one] ?? ''),
      ...en.filter((one) => listed.en.has(one)).map((one) => document.en[one] ?? ''),
    ];
    const furnitureAlone = lines.length === nl.length + en.length;
    if (nl.length === 0 || en.length === 0 || furnitureAlone) return [];
    return lines.map((line) => ({ merged: nl.length + en.length > 2, characters: line.length }));
  });
}

// Shorter lines are a word or three.
const short = 24;

/** Prints the kinds of furniture linked to text; never which lines they were. */
export function printPulled(pulled: readonly Pulled[]): void {
  const count = (merged: boolean, isShort: boolean): number =>
    pulled.filter((one) => one.merged === merged && one.characters < short === isShort).length;
  console.log(
    `-- linked to text: 1-1 ${count(false, true)} short, ${count(false, false)} long; in a merged row ${count(true, true)} short, ${count(true, false)} long`,
  );
}
