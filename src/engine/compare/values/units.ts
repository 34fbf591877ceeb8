/** Measures of both languages with their factors to a base unit, so that 10 km and 6.2 miles can be told to agree. */

/** A measure: what it measures, and how many base units one of it is (offset for temperatures: base = value × factor + offset). */
export interface Measure {
  readonly dimension:
    'mass' | 'length' | 'speed' | 'area' | 'volume' | 'temperature' | 'degrees' | 'time' | 'data';
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
  [/^(stone)$/, { dimension: 'mass', factor: 6.35, symbol: 'st' }],
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
  [/^(m\/s)$/, { dimension: 'speed', factor: 3.6, symbol: 'm/s' }],
  [/^(knots?|knopen)$/, { dimension: 'speed', factor: 1.852, symbol: 'kn' }],
  [/^(acres?)$/, { dimension: 'area', factor: 0.4047, symbol: 'acre' }],
  [/^(hectaren?|hectares|ha)$/, { dimension: 'area', factor: 1, symbol: 'ha' }],
  [/^(km²|km2)$/, { dimension: 'area', factor: 100, symbol: 'km²' }],
  [/^(m²|m2)$/, { dimension: 'area', factor: 1e-4, symbol: 'm²' }],
  [/^(lit(?:er|ers|re|res))$/, { dimension: 'volume', factor: 1, symbol: 'l' }],
  [/^(m³|m3)$/, { dimension: 'volume', factor: 1000, symbol: 'm³' }],
  [/^(gallons?|gal)$/, { dimension: 'volume', factor: 3.785, symbol: 'gal' }],
  [/^(°?c|celsius)$/, { dimension: 'temperature', factor: 1, offset: 0, symbol: '°C' }],
  [/^(°?f|fahrenheit)$/, { dimension: 'temperature', factor: 0.5556, offset: -17.778, symbol: '°F' }],
  // Which scale is meant the language suggests and does not say; angles are equal figures anyway.
  [/^(graad|graden|degrees?)$/, { dimension: 'degrees', factor: 1, symbol: '°' }],
  [/^(secon?den?|seconds?)$/, { dimension: 'time', factor: 1, symbol: 's' }],
  [/^(minuut|minuten|minutes?)$/, { dimension: 'time', factor: 60, symbol: 'min' }],
  [/^(uur|uren|hours?)$/, { dimension: 'time', factor: 3600, symbol: 'h' }],
  [/^(dag|dagen|days?)$/, { dimension: 'time', factor: 86400, symbol: 'd' }],
  [/^(week|weken|weeks)$/, { dimension: 'time', factor: 604800, symbol: 'wk' }],
  [/^(maand|maanden|months?)$/, { dimension: 'time', factor: 2629800, symbol: 'mo' }],
  [/^(jaar|jaren|years?)$/, { dimension: 'time', factor: 31557600, symbol: 'y' }],
  [/^(decenni(?:um|a)|decades?)$/, { dimension: 'time', factor: 315576000, symbol: '10 y' }],
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

/** A length squared, in hectares, or cubed, in litres ("vierkante meter", "cubic feet"); null for what is no length. */
export function squared(length: Measure | null): Measure | null {
  if (length?.dimension !== 'length') return null;
  return { dimension: 'area', factor: length.factor ** 2 / 1e4, symbol: `${length.symbol}²` };
}

/** See `squared`. */
export function cubed(length: Measure | null): Measure | null {
  if (length?.dimension !== 'length') return null;
  return { dimension: 'volume', factor: length.factor ** 3 * 1e3, symbol: `${length.symbol}³` };
}

/** A length in a span of time ("kilometer per uur", "miles an hour"), in kilometres per hour; null for any other. */
export function speedOf(length: Measure | null, time: Measure | null): Measure | null {
  if (length?.dimension !== 'length' || time?.dimension !== 'time') return null;
  const factor = (3.6 * length.factor) / time.factor;
  const known = table.find(
    ([, one]) => one.dimension === 'speed' && Math.abs(one.factor / factor - 1) < 0.001,
  );
  return known?.[1] ?? { dimension: 'speed', factor, symbol: `${length.symbol}/${time.symbol}` };
}

// The British gallon is a fifth larger than the American one, and a text seldom says which (NIST SP 811).
const britishGallon = 4.546;

const celsius = measureOf('celsius');
const fahrenheit = measureOf('fahrenheit');

/** Degrees Celsius that a reading in Fahrenheit may be off by for having been rounded. */
function heatRounding(degrees: number): number {
  // Cookbooks give ovens in steps of 25 °F (175 °C = 347 °F → 350 °F); outdoors nobody rounds as coarsely.
  if (degrees >= 200 && degrees % 25 === 0) return 12.5 / 1.8;
  if (degrees % 10 === 0) return 5 / 1.8;
  return degrees % 5 === 0 ? 2.5 / 1.8 : 0;
}

/** Whether two temperatures are the same as far as the rounder of the two says it; whole degrees either way are 1.2 °C. */
function sameHeat(a: number, from: Measure, b: number, to: Measure): boolean {
  const x = a * from.factor + (from.offset ?? 0);
  const y = b * to.factor + (to.offset ?? 0);
  const rounding = from.symbol === to.symbol ? 0 : heatRounding(from.symbol === '°F' ? a : b);
  return Math.abs(x - y) <= Math.max(1.2, rounding);
}

/** Degrees without a scale may be either; "180 graden" and "350 degrees" agree when one reading of both does. */
function sameDegrees(a: number, from: Measure, b: number, to: Measure): boolean {
  if (!celsius || !fahrenheit) return false;
  const readings = (one: Measure): readonly Measure[] =>
    one.dimension === 'degrees' ? [celsius, fahrenheit] : [one];
  return readings(from).some((one) =>
    readings(to).some((other) => one.symbol !== other.symbol && sameHeat(a, one, b, other)),
  );
}

/**
 * Whether two amounts in different measures of one dimension are the same within 4 %: rounded conversions
 * ("10 km" = "6.2 miles") stay under 3 %, and at 8 % 320 km would pass for 190 miles (differences-prototype/README.md).
 * Temperatures are the same within the rounding of the Fahrenheit figure, stretches of time exactly, unless a decimal rounds one.
 */
export function convertsTo(a: number, from: Measure, b: number, to: Measure): boolean {
  const heat = (one: Measure): boolean => one.dimension === 'temperature' || one.dimension === 'degrees';
  if (heat(from) && heat(to) && (from.dimension === 'degrees' || to.dimension === 'degrees'))
    return sameDegrees(a, from, b, to);
  if (from.dimension !== to.dimension) return false;
  if (from.dimension === 'temperature') return sameHeat(a, from, b, to);
  if (from.symbol !== to.symbol && (from.symbol === 'gal' || to.symbol === 'gal')) {
    const british = (one: Measure): Measure =>
      one.symbol === 'gal' ? { ...one, factor: britishGallon, symbol: 'imp gal' } : one;
    if (convertsTo(a, british(from), b, british(to))) return true;
  }
  const x = a * from.factor;
  const y = b * to.factor;
  const whole = Number.isInteger(a) && Number.isInteger(b);
  // 14 days are two weeks, 15 are not
  if (from.dimension === 'time' && whole) return Math.abs(x - y) < 1e-6 * Math.max(x, y);
  // "8 cm" for 3 inches is rounded to whole centimetres: half of the finer unit is allowed too.
  const rounding = whole ? 0.5 * Math.min(from.factor, to.factor) : 0;
  return Math.abs(x - y) <= Math.max(rounding, 0.04 * Math.max(Math.abs(x), Math.abs(y)));
}
