/** Measures cleaning against gold documents: `npm run evaluate -- clean DIR [--errors N]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../engine/clean/clean';
import { type Side, sides, type Text } from '../../engine/text/text';
import { textOfBlocks } from '../../engine/text/read-text';

interface Tally {
  furniture: number;
  found: number;
  body: number;
  lost: number;
}

/** A property of parsed JSON, or null. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Object.entries(value).find(([key]) => key === name)?.[1] ?? null)
    : null;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? one : '')) : [];
}

/**
 * Reads gold documents (folders or files), cleans both sides, and prints per variant how much of the furniture that
 * `ignore` lists was set aside, and how many blocks of the text were set aside wrongly. A gold paragraph is one block.
 */
export function evaluateClean(args: readonly string[]): void {
  const at = args.indexOf('--errors');
  const limit = at < 0 ? 0 : Number(args[at + 1] ?? 40);
  const folders = args.filter((one, index) => !one.startsWith('--') && (at < 0 || index !== at + 1));
  const rows = new Map<string, Tally>();
  const errors: string[] = [];
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.json')) continue;
      const document: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const variant = String(property(document, 'variant') ?? 'none');
      const texts = new Map<Side, { text: Text; gold: readonly number[] }>();
      for (const side of sides) {
        const paragraphs = strings(property(document, side));
        // Blank paragraphs have no block: keep the indices of those that have.
        const gold = paragraphs
          .map((_, index) => index)
          .filter((index) => (paragraphs[index] ?? '').trim() !== '');
        const text = textOfBlocks({
          side,
          language: side,
          blocks: gold.map((index) => ({ words: paragraphs[index] ?? '' })),
        });
        texts.set(side, { text, gold });
      }
      for (const side of sides) {
        const own = texts.get(side);
        const other = texts.get(side === 'nl' ? 'en' : 'nl');
        if (own === undefined || other === undefined) continue;
        const listed = property(property(document, 'ignore'), side);
        const ignored = new Set(Array.isArray(listed) ? listed : []);
        const found = new Map(clean(own.text, other.text, {}).map((one) => [one.block, one.reasons]));
        own.text.blocks.forEach((block, index) => {
          const isFurniture = ignored.has(own.gold[index]);
          const reasons = found.get(index);
          const words = own.text.content
            .slice(block.start, Math.min(block.end, block.start + 90))
            .replace(/\s+/g, ' ');
          for (const key of [`${variant} ${side}`, `all together ${side}`]) {
            const tally = rows.get(key) ?? { furniture: 0, found: 0, body: 0, lost: 0 };
            tally[isFurniture ? 'furniture' : 'body'] += 1;
            if (reasons !== undefined) tally[isFurniture ? 'found' : 'lost'] += 1;
            rows.set(key, tally);
          }
          if (isFurniture !== (reasons !== undefined))
            errors.push(
              `${isFurniture ? 'missed' : 'LOST  '} ${file} ${side} ${String(index)}/${String(own.text.blocks.length)} “${words}” ${(reasons ?? []).map((one) => `${one.code} (${one.evidence})`).join(', ')}`,
            );
        });
      }
    }
  for (const line of errors.sort().slice(0, limit)) console.log(line);
  console.log('variant               furniture   found  recall     body  lost wrongly');
  for (const [key, tally] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${key.padEnd(20)}${String(tally.furniture).padStart(11)}${String(tally.found).padStart(8)}` +
        `${(tally.furniture === 0 ? '–' : (tally.found / tally.furniture).toFixed(4)).padStart(8)}${String(tally.body).padStart(9)}` +
        `${String(tally.lost).padStart(6)} ${((100 * tally.lost) / Math.max(1, tally.body)).toFixed(3).padStart(7)} %`,
    );
}
