/** The address of the page of rules, for links from anywhere in the app. */

/** `#/rules`, or `#/rules/N2` for one rule. `parseRoute` reads it back. */
export function rulesAddress(rule: string | null): string {
  return rule === null ? '#/rules' : `#/rules/${encodeURIComponent(rule)}`;
}
