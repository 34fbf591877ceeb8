/** Opens the zip containers of DOCX, ODT and EPUB within limits, so that a small file cannot become a huge one. */
import { unzipSync } from 'fflate';

import { messageOf, type FileProblem } from './door';
import { mostEntries, mostRatio, mostUnpacked } from './limits';

export type Unzipped =
  | {
      readonly state: 'open';
      readonly entries: ReadonlyMap<string, Uint8Array>;
      readonly names: readonly string[];
    }
  | { readonly state: 'problem'; readonly problem: FileProblem };

/** Below this an entry may be packed as tightly as it likes. */
const small = 1024 * 1024;

/**
 * Unpacks the entries whose names are `wanted`; `names` lists all. Sizes are those of the zip's own directory: fflate
 * unpacks into a buffer of exactly that size, so an entry that lies about its size is cut, not followed. Never throws.
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  const names: string[] = [];
  let total = 0;
  let burst: FileProblem | null = null;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (burst !== null) return false;
        names.push(name);
        if (names.length > mostEntries) {
          burst = { code: 'bomb', found: 'entries', amount: names.length, most: mostEntries };
          return false;
        }
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > small && originalSize > mostRatio * size)
          burst = {
            code: 'bomb',
            found: 'ratio',
            amount: Math.round(originalSize / Math.max(1, size)),
            most: mostRatio,
          };
        else if (total > mostUnpacked)
          burst = { code: 'bomb', found: 'size', amount: total, most: mostUnpacked };
        return burst === null;
      },
    });
    if (burst !== null) return { state: 'problem', problem: burst };
    return { state: 'open', entries: new Map(Object.entries(files)), names };
  } catch (error) {
    if (burst !== null) return { state: 'problem', problem: burst };
    return {
      state: 'problem',
      problem: { code: 'damaged', format: 'zip', where: names.at(-1) ?? null, found: messageOf(error) },
    };
  }
}
