import { describe, expect, it } from 'vitest';
import { hashOf, newSieve } from './sieve';

describe('a sieve of words', () => {
  it('lets every word through that it was shown, and hardly any other', () => {
    const sieve = newSieve();
    for (let at = 0; at < 20_000; at += 1) sieve.put(hashOf(`woord${at.toString(36)}`));
    let missed = 0;
    let strangers = 0;
    for (let at = 0; at < 20_000; at += 1) {
      if (!sieve.lets(hashOf(`woord${at.toString(36)}`))) missed += 1;
      if (sieve.lets(hashOf(`${at.toString(36)}vreemd`))) strangers += 1;
    }
    expect(missed).toBe(0);
    expect(strangers).toBeLessThan(1000);
  });
});
