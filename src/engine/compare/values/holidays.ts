/** Days that have a name of their own in both languages: tweede kerstdag is Boxing Day and 26 December, tweede paasdag Easter Monday. */
import type { Tongue } from '../tongue';

/** A day with its names; its date where it has a fixed one, its weekday (1 = Monday) where it always falls on the same. */
interface Holiday {
  readonly names: Readonly<Record<'nl' | 'en', RegExp>>;
  readonly day: readonly [month: number, day: number] | null;
  readonly weekday: number | null;
}

const holiday = (nl: string, en: string, day: Holiday['day'], weekday: number | null = null): Holiday => ({
  names: {
    nl: new RegExp(String.raw`(?<!\p{L})(?:${nl})(?!\p{L})`, 'giu'),
    en: new RegExp(String.raw`(?<!\p{L})(?:${en})(?!\p{L})`, 'giu'),
  },
  day,
  weekday,
});

// The feasts of both calendars that have a day's name; those of one country stand with what the other calls them.
const holidays: readonly Holiday[] = [
  holiday('nieuwjaars?\\p{L}*', "New Year(?:['’]s)?(?: Day)?", [1, 1]),
  holiday('driekoningen', 'Epiphany|Twelfth Night|Three Kings(?: Day)?', [1, 6]),
  holiday('valentijnsdag|valentijn', "(?:Saint |St\\.? )?Valentine(?:['’]s)?(?: Day)?", [2, 14]),
  holiday('(?:1|één|een) aprilgrap', "April Fools?['’]?(?: Day)?", [4, 1]),
  holiday('koningsdag', "King['’]s Day", [4, 27]),
  holiday('dag van de arbeid', "May Day|Labou?r Day|International Workers['’] Day", [5, 1]),
  holiday('bevrijdingsdag', 'Liberation Day', [5, 5]),
  holiday('d-day', 'D-Day', [6, 6]),
  holiday('onafhankelijkheidsdag|4 juli', 'Independence Day|(?:the )?Fourth of July|July Fourth', [7, 4]),
  holiday('halloween', "Hallowe['’]?en", [10, 31]),
  holiday('allerheiligen', "All Saints['’](?: Day)?", [11, 1]),
  holiday('wapenstilstandsdag', "Armistice Day|Remembrance Day|Veterans['’]? Day", [11, 11]),
  holiday('sinterklaasavond|pakjesavond', "St\\.? Nicholas['’](?:s)? Eve", [12, 5]),
  holiday('kerstavond', 'Christmas Eve', [12, 24]),
  holiday('(?:(?:eerste|1e|1ste) )?kerst(?:dag|mis)?', 'Christmas(?: Day)?', [12, 25]),
  holiday(
    '(?:tweede|2e|2de) kerstdag',
    "Boxing Day|St\\.? Stephen['’]s Day|second day of Christmas",
    [12, 26],
  ),
  holiday('oudejaars\\p{L}*|oudjaar|oud en nieuw', "New Year['’]s Eve", [12, 31]),
  holiday('palmzondag', 'Palm Sunday', null, 7),
  holiday('witte donderdag', 'Maundy Thursday|Holy Thursday', null, 4),
  holiday('goede vrijdag', 'Good Friday', null, 5),
  holiday('(?:(?:eerste|1e|1ste) paasdag|pasen|paaszondag)', 'Easter(?: Sunday| Day)?', null, 7),
  holiday('(?:(?:tweede|2e|2de) paasdag|paasmaandag)', 'Easter Monday', null, 1),
  holiday('(?:(?:eerste|1e|1ste) pinksterdag|pinksteren)', 'Whit Sunday|Pentecost|Whitsun', null, 7),
  holiday('(?:(?:tweede|2e|2de) pinksterdag|pinkstermaandag)', 'Whit Monday', null, 1),
  holiday('hemelvaart(?:sdag)?', 'Ascension(?: Day)?', null, 4),
  holiday('aswoensdag', 'Ash Wednesday', null, 3),
  holiday('vastenavond', 'Shrove Tuesday|Mardi Gras|Fat Tuesday', null, 2),
];

/** What a value says of a day: where it stands, its weekday, its month and day; null where it says none. */
export interface DayPart {
  readonly start: number;
  readonly end: number;
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Whether the other side names the feast that a part of a day belongs to, by its name or by its date here: the "tweede" of kerstdag, the Monday of Easter. */
export function isFeastThere(
  part: DayPart,
  own: { readonly text: string; readonly tongue: Tongue },
  there: { readonly text: string; readonly tongue: Tongue },
): boolean {
  const { tongue } = there;
  if (tongue === 'other' || own.tongue === 'other') return false;
  const here = own.tongue;
  return holidays.some(({ names, day, weekday }) => {
    const dated =
      day !== null &&
      part.month === day[0] &&
      (part.day === day[1] || part.day === null) &&
      part.month !== null;
    const isNamed =
      dated || (weekday !== null && part.weekday === weekday) || inName(part, own.text, names[here]);
    return isNamed && there.text.search(names[tongue]) >= 0;
  });
}

function inName(part: DayPart, text: string, name: RegExp): boolean {
  for (const match of text.matchAll(name))
    if (match.index <= part.start && part.end <= match.index + match[0].length) return true;
  return false;
}
