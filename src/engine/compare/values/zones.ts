/** Time zones as news writes them, with their distance from UTC: 13:54 CET and 7:54 a.m. ET are one moment. */

// Minutes east of UTC. ET, PT and MT are standard or summer time by the season, so both are kept (IANA tz database, 2024).
const zones: Readonly<Record<string, readonly number[]>> = {
  CET: [60],
  CEST: [120],
  MET: [60],
  MEST: [120],
  GMT: [0],
  UTC: [0],
  BST: [60],
  ET: [-300, -240],
  EST: [-300],
  EDT: [-240],
  CST: [-360],
  CDT: [-300],
  MT: [-420, -360],
  MST: [-420],
  MDT: [-360],
  PT: [-480, -420],
  PST: [-480],
  PDT: [-420],
};

/** The minutes of the day in UTC that a local minute may be; none for an unknown zone. */
export function utcMinutes(minute: number, zone: string): readonly number[] {
  const offsets = Object.hasOwn(zones, zone) ? (zones[zone] ?? []) : [];
  return offsets.map((offset) => (((minute - offset) % 1440) + 1440) % 1440);
}
