/** The address of what is open: the part of the URL behind the hash, and back. */
import { rulesAddress } from '../store/rules-address';
import type { AppState } from '../store/state';

/** Where an address points. `home` opens the last pair or the sample; `note` is opened with its pair. */
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'new' }
  | { readonly name: 'rules'; readonly rule: string | null }
  | { readonly name: 'pair'; readonly id: string; readonly note?: string };

/** Reads `#/`, `#/new`, `#/rules`, `#/rules/<rule>`, `#/pair/<id>`, `#/pair/<id>/note/<id>`; anything else is home. Never throws. */
export function parseRoute(hash: string): Route {
  const [first, second, third, fourth] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (first === 'new') return { name: 'new' };
  if (first === 'rules')
    return { name: 'rules', rule: second === undefined || second === '' ? null : second };
  if (first === 'pair' && second !== undefined && second !== '') {
    const note = third === 'note' && fourth !== undefined && fourth !== '' ? { note: fourth } : {};
    return { name: 'pair', id: second, ...note };
  }
  return { name: 'home' };
}

/** The address of a place. `parseRoute` reads it back. */
export function formatRoute(route: Route): string {
  if (route.name === 'new') return '#/new';
  if (route.name === 'rules') return rulesAddress(route.rule);
  if (route.name === 'home') return '#/';
  const pair = `#/pair/${encodeURIComponent(route.id)}`;
  return route.note === undefined ? pair : `${pair}/note/${encodeURIComponent(route.note)}`;
}

/** The address of what is on screen; null while nothing is, and for a problem, which keeps the address that led to it. */
export function routeOf(screen: AppState['screen'], pairId: string | null): Route | null {
  if (screen.name === 'new' || screen.name === 'rules') return screen;
  return screen.name === 'problem' || pairId === null ? null : { name: 'pair', id: pairId };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
