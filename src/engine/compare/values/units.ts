/** Measures of both languages with their factors to a base unit, so that 10 km and 6.2 miles can be told to agree. */

/** A measure: what it measures, and how many base units one of it is (offset for temperatures: base = value × factor + offset). */
export interface Measure {
  readonly dimension: 'mass' | 'length' | 'speed' | 'area' | 'volume' | 'temperature' | 'time' | 'data';
  readonly factor: number;
  readonly offset?: number;
  /** Symbol shown with the value. */
  readonly symbol: string;
}

// Factors: NIST Special Publication 811 (2008), appendix B; rounded to four digits, far finer than the tolerance.
const table: readonly (readonly [RegExp, Measure])[] = [
  [/^(kg|kilo|kilo's|kilos|kilogram|kilograms)$/, { dimension: 'mass', factor: 1, symbol: 'kg' }],
  [/^(gram|grams|gr|g)$/, { dimension: 'mass', factor: 0.001, symbol: 'g' }],
  [/^(pounds?|lbs?)$/, { dimension: 'mass', factor: 0.4536, symbol: 'lb' }],
  [/^(ounces?|oz)$/, { dimension: 'mass', factor: 0.02835, symbol: 'oz' }],
  [/^(ton|tons|tonnes?|tonnen)$/, { dimension: 'mass', factor: 1000, symbol: 't' }],
  [/^(km|kilomet(?:er|ers|re|res))$/, { dimension: 'length', factor: 1000, symbol: 'km' }],
  [/^(m|met(?:er|ers|re|res))$/, { dimension: 'length', factor: 1, symbol: 'm' }],
  [/^(cm|centimet(?:er|ers|re|res))$/, { dimension: 'length', factor: 0.01, symbol: 'cm' }],
  [/^(mm|millimet(?:er|ers|re|res))$/, { dimension: 'length', factor: 0.001, symbol: 'mm' }],
  [/^(miles?|mijl|mijlen|mi)$/, { dimension: 'length', factor: 1609.3, symbol: 'mi' }],
  [/^(feet|foot|ft|voet)$/, { dimension: 'length', factor: 0.3048, symbol: 'ft' }],
  [/^(inch|inches|inchs|duim)$/, { dimension: 'length', factor: 0.0254, symbol: 'in' }],
  [/^(yards?|yd)$/, { dimension: 'length', factor: 0.9144, symbol: 'yd' }],
  [/^(kph|kmh|km\/h|km\/u)$/, { dimension: 'speed', factor: 1, symbol: 'km/h' }],
  [/^(mph)$/, { dimension: 'speed', factor: 1.6093, symbol: 'mph' }],
  [/^(acres?)$/, { dimension: 'area', factor: 0.4047, symbol: 'acre' }],
  [/^(hectaren?|hectares|ha)$/, { dimension: 'area', factor: 1, symbol: 'ha' }],
  [/^(lit(?:er|ers|re|res))$/, { dimension: 'volume', factor: 1, symbol: 'l' }],
  [/^(gallons?|gal)$/, { dimension: 'volume', factor: 3.785, symbol: 'gal' }],
  [/^(°?c|celsius)$/, { dimension: 'temperature', factor: 1, offset: 0, symbol: '°C' }],
  [/^(°?f|fahrenheit)$/, { dimension: 'temperature', factor: 0.5556, offset: -17.778, symbol: '°F' }],
  [/^(secon?den?|seconds?)$/, { dimension: 'time', factor: 1, symbol: 's' }],
  [/^(minuut|minuten|minutes?)$/, { dimension: 'time', factor: 60, symbol: 'min' }],
  [/^(uren|hours?)$/, { dimension: 'time', factor: 3600, symbol: 'h' }],
  [/^(dag|dagen|days?)$/, { dimension: 'time', factor: 86400, symbol: 'd' }],
  [/^(week|weken|weeks)$/, { dimension: 'time', factor: 604800, symbol: 'wk' }],
  [/^(maand|maanden|months?)$/, { dimension: 'time', factor: 2629800, symbol: 'mo' }],
  [/^(jaar|jaren|years?)$/, { dimension: 'time', factor: 31557600, symbol: 'y' }],
  [/^(kb|kilobytes?)$/, { dimension: 'data', factor: 1e3, symbol: 'kB' }],
  [/^(mb|megabytes?)$/, { dimension: 'data', factor: 1e6, symbol: 'MB' }],
  [/^(gb|gigabytes?)$/, { dimension: 'data', factor: 1e9, symbol: 'GB' }],
  [/^(tb|terabytes?)$/, { dimension: 'data', factor: 1e12, symbol: 'TB' }],
];

/** The measure a lower-cased word names, or null. */
export function measureOf(word: string): Measure | null {
  for (const [pattern, measure] of table) if (pattern.test(word)) return measure;
  return null;
}

/**
 * Whether two amounts in different measures of one dimension are the same within 4 %: rounded conversions
 * ("10 km" = "6.2 miles") stay under 3 %, and at 8 % 320 km would pass for 190 miles (differences-prototype/README.md).
 */
export function convertsTo(a: number, from: Measure, b: number, to: Measure): boolean {
  if (from.dimension !== to.dimension) return false;
  const x = a * from.factor + (from.offset ?? 0);
  const y = b * to.factor + (to.offset ?? 0);
  if (from.dimension === 'temperature') return Math.abs(x - y) <= 1.2;
  // "8 cm" for 3 inches is rounded to whole centimetres: half of the finer unit is allowed too.
  const rounding = Number.isInteger(a) && Number.isInteger(b) ? 0.5 * Math.min(from.factor, to.factor) : 0;
  return Math.abs(x - y) <= Math.max(rounding, 0.04 * Math.max(Math.abs(x), Math.abs(y)));
}
