/** Where a long compound may break: at its joints, on screen only, never in the text of record. Browsers without a Dutch hyphenation list (Chromium on Linux) break it nowhere. */

/** Words shorter than this leave no hole in a line of 50 characters, and fit any line of a headline. */
const longWord = 18;
/** Shortest part either side of a break, after the usual minimum of Dutch hyphenation lists, doubled: only breaks worth a line. */
const shortestPart = 5;

/**
 * Derivational endings with a linking -s, and noun plurals that compounds are made with: what follows them begins a
 * new part (E-ANS § 12.2). A short list that is right where it fires; other words keep to the browser's hyphenation.
 */
const joints = /(?:ings|heids|teits|schaps|ions|isme|aars|ments|sten|wezen|ngen)(?=\p{L})/gu;

/** A part of the text and the offset it begins at. */
export interface Part {
  readonly at: number;
  readonly text: string;
}

/** The text in parts; between two parts a line may break with a hyphen. Joined, the parts are the text. */
export function softBreaks(text: string, language: string): readonly Part[] {
  if (!/^(nl|de)\b/.test(language)) return [{ at: 0, text }];
  const parts: Part[] = [];
  let from = 0;
  for (const word of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word[0].length < longWord) continue;
    const start = word.index;
    const end = start + word[0].length;
    for (const joint of word[0].matchAll(joints)) {
      const at = start + joint.index + joint[0].length;
      if (at - Math.max(start, from) < shortestPart || end - at < shortestPart) continue;
      parts.push({ at: from, text: text.slice(from, at) });
      from = at;
    }
  }
  return [...parts, { at: from, text: text.slice(from) }];
}
