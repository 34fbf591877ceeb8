/** What the first screen fetches before it can stand: held to a figure, so that nothing creeps in. */
import { gzipSync } from 'node:zlib';

import { expect, test } from '@playwright/test';

/** Kilobytes (1000 bytes) of script, gzipped, that index.html names: measured 165 on 22 November, React a third of it; what lazy screens need does not belong here. */
const budget = 170;

test('the first screen loads no more script than it needs', async ({ request }) => {
  const page = await (await request.get('/')).text();
  const scripts = [...page.matchAll(/(?:<script[^>]+src|<link rel="modulepreload"[^>]+href)="([^"]+\.js)"/g)];
  const sizes = await Promise.all(
    scripts.map(async ([, address = '']) => {
      const code = await (await request.get(address.replace(/^\.\//, '/'))).body();
      return gzipSync(code).length;
    }),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(budget);
});
