import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatRoute, parseRoute, routeOf, type Route } from './route';

describe('the address', () => {
  test('opens a pair, the new pair page, or the last pair', () => {
    expect(parseRoute('#/pair/k3')).toEqual({ name: 'pair', id: 'k3' });
    expect(parseRoute('#/new')).toEqual({ name: 'new' });
    expect(
      ['', '#', '#/', '#/pair/', '#/elsewhere', '#%E0%A4%A'].map((hash) => parseRoute(hash).name),
    ).toEqual(Array.from({ length: 6 }, () => 'home'));
  });

  test('of a pair leads back to it, whatever its id is made of', () => {
    assert(
      property(string({ minLength: 1, unit: 'grapheme' }), (id) => {
        const route: Route = { name: 'pair', id };
        expect(parseRoute(formatRoute(route))).toEqual(route);
        const note: Route = { name: 'pair', id, note: id };
        expect(parseRoute(formatRoute(note))).toEqual(note);
      }),
    );
  });

  test('of the rules, and of one of them', () => {
    expect(parseRoute('#/rules')).toEqual({ name: 'rules', rule: null });
    expect(parseRoute('#/rules/')).toEqual({ name: 'rules', rule: null });
    for (const rule of [null, 'N2', 'a/b'])
      expect(parseRoute(formatRoute({ name: 'rules', rule }))).toEqual({ name: 'rules', rule });
  });

  test('stays as it was typed while a problem is on screen', () => {
    const problem = { name: 'problem', problem: { code: 'pair-unknown', id: 'x' } } as const;
    expect(routeOf(problem, 'sample')).toBeNull();
    expect(routeOf({ name: 'reader' }, 'sample')).toEqual({ name: 'pair', id: 'sample' });
  });
});
