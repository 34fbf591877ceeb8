/** Waiting until the engine is done with what is open: until then rows and marks still come, and words move under the pointer. */
import type { Page } from '@playwright/test';

/** The list of differences says how far the engine is until it is done; on the phone it does so out of sight. */
export function compared(page: Page): Promise<void> {
  return page.getByText(/^(Reading|Pairing|Comparing)/).waitFor({ state: 'detached' });
}
