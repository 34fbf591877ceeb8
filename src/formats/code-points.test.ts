import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { fromCodePoints, toCodePoints } from './code-points';

test('law: offsets are counted as a walk from the beginning would count them, and come back', () => {
  const text = string({ unit: 'grapheme', maxLength: 40 });
  assert(
    property(text, integer({ min: 0, max: 60 }), (content, offset) => {
      let at = 0;
      let points = 0;
      for (const character of content) {
        if (at >= offset) break;
        at += character.length;
        points += 1;
      }
      const counted = points + Math.max(0, offset - content.length);
      expect(toCodePoints(content, offset)).toBe(counted);
      // Inside a pair it is the end of the whole character.
      expect(fromCodePoints(content, counted)).toBe(Math.max(at, offset));
    }),
  );
});
