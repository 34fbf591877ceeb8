import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cognate } from './cognate';

describe('cognates', () => {
  it.each([
    ['organisatie', 'organization'],
    ['stabiliteit', 'stability'],
    ['kritisch', 'critical'],
    ['biologie', 'biology'],
    ['activeren', 'activate'],
    ['communisme', 'communism'],
    ['positief', 'positive'],
    ['nationaal', 'national'],
    ['kwaliteit', 'quality'],
    ['fysiek', 'physical'],
    ['complex', 'complexity'],
    ['democratie', 'democracy'],
    ['president', 'president'],
    ['tijger', 'tiger'],
  ])('%s and %s are one word in two spellings', (nl, en) => {
    expect(cognate(nl, en)).toBeGreaterThanOrEqual(0.72);
  });

  it.each([
    ['huis', 'tree'],
    ['koorts', 'count'],
    ['verschil', 'version'],
    ['bestuur', 'posture'],
    ['man', 'men'],
  ])('%s and %s are not', (nl, en) => {
    expect(cognate(nl, en)).toBeLessThan(0.72);
  });

  it('lies between 0 and 1 for any strings, and is 1 for a word and itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const alike = cognate(a, b);
        expect(alike >= 0 && alike <= 1).toBe(true);
      }),
    );
    expect(cognate('internet', 'internet')).toBe(1);
  });
});
