import { describe, expect, test } from 'vitest';

import { mostBytes, takeFile, type FileLike } from './take-file';

function file(bytes: Uint8Array<ArrayBuffer>): FileLike {
  return { size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

/** What comes out of a file with these bytes. */
async function out(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const taken = await takeFile(file(bytes));
  return taken.state === 'text' ? taken.text : taken.why;
}

describe('a file dropped on a leaf', () => {
  test('gives its text, without a byte order mark', async () => {
    expect(await out(new TextEncoder().encode('\uFEFFEén zin.'))).toBe('Eén zin.');
  });

  test('is refused by name when it is no text, empty, or too big', async () => {
    expect(await out(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]))).toBe('not-text');
    expect(await out(new Uint8Array([0x61, 0, 0x62]))).toBe('not-text');
    expect(await out(new TextEncoder().encode(' \n '))).toBe('empty');
    expect(
      (await takeFile({ size: mostBytes + 1, arrayBuffer: () => Promise.reject(new Error()) })).state,
    ).toBe('refused');
  });

  test('that vanished while it was read is said', async () => {
    const gone: FileLike = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await takeFile(gone)).toEqual({ state: 'refused', why: 'unreadable' });
  });
});
