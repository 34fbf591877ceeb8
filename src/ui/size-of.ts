/** How many characters of storage, said as a size. */

/** UTF-16 units as kB or MB (1,024), with one decimal below 10. Storage counts units, so a unit is said as a byte. */
export function sizeOf(units: number): string {
  const kilo = units / 1024;
  const [value, unit] = kilo < 1024 ? [kilo, 'kB'] : [kilo / 1024, 'MB'];
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`;
}
