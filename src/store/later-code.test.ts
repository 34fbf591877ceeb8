import { expect, it } from 'vitest';

import { laterCode } from './later-code';

it('answers at once when the code is here, and in time when it is not', async () => {
  const code = laterCode(() => Promise.resolve((n: number) => n + 1));
  const waited = code.use((add) => add(1));
  expect(waited).toBeInstanceOf(Promise);
  expect(await waited).toBe(2);
  expect(code.use((add) => add(2))).toBe(3);
});

it('fetches once, however often it is asked', async () => {
  let fetched = 0;
  const code = laterCode(() => Promise.resolve((fetched += 1)));
  await Promise.all([code.load(), code.load(), code.use((n) => n)]);
  expect(fetched).toBe(1);
});

it('tries again when the network was away', async () => {
  let tries = 0;
  const code = laterCode(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return Promise.resolve('here');
  });
  await expect(code.load()).rejects.toThrow('offline');
  expect(await code.load()).toBe('here');
});
