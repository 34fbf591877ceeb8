/** Takes the text out of a text file, or says why not. More formats have their own doors later. */

/** The most that is read, bytes: some three thousand pages; past it a browser's tab is the wrong place (own choice). */
export const mostBytes = 20 * 1024 * 1024;

export type Taken =
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'refused'; readonly why: 'not-text' | 'empty' | 'too-big' | 'unreadable' };

/** What of a file is needed; a browser's File has it. */
export interface FileLike {
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Reads UTF-8, with or without its mark. Never rejects. */
export async function takeFile(file: FileLike): Promise<Taken> {
  if (file.size > mostBytes) return { state: 'refused', why: 'too-big' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { state: 'refused', why: 'unreadable' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // No text holds a null character; pictures and archives do within their first bytes.
    if (text.includes('\0')) return { state: 'refused', why: 'not-text' };
    return text.trim() === '' ? { state: 'refused', why: 'empty' } : { state: 'text', text };
  } catch {
    return { state: 'refused', why: 'not-text' };
  }
}
