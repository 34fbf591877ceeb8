/** Fits two values on one line: long ones give way in the middle, and neither pushes the other out. */
import { signsOf } from './signs';

/** What stands for the part left out. */
const dots = '…';

/** How far a cut may move to fall between words, in signs: most words are shorter. */
const slack = 10;

/** A text on one line of at most `room` signs, with its middle left out where it is longer. Line ends become spaces. */
export function cutMiddle(text: string, room: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  // A sign is at least one UTF-16 unit, so a passage need not be counted to its end.
  const signs = line.length > room * 40 ? null : signsOf(line);
  if (signs !== null && signs.length <= room) return line;
  if (room < 4) return dots;
  const kept = room - 3;
  // The beginning says what it is: it gets the larger part.
  const head = wordEnd(signsOf(line.slice(0, kept * 20)), Math.ceil(kept * 0.62));
  const tail = wordStart(signsOf(line.slice(-kept * 20)), kept - head.length);
  return `${head.join('').trimEnd()} ${dots} ${tail.join('').trimStart()}`;
}

/** How many of `room` signs each of two lengths gets: a short one what it needs, the other the rest, else half each. */
export function shareRoom(first: number, second: number, room: number): readonly [number, number] {
  const half = Math.floor(room / 2);
  if (first + second <= room) return [first, second];
  if (first <= half) return [first, room - first];
  if (second <= half) return [room - second, second];
  return [half, room - half];
}

/** Both values cut to share `room` signs; `null` (nothing there) takes the room of its slot. */
export function fitPair(
  first: string | null,
  second: string | null,
  room: number,
): readonly [string | null, string | null] {
  const slot = 6;
  const long = (value: string | null): number => (value === null ? slot : Math.min(value.length, 4 * room));
  const [one, other] = shareRoom(long(first), long(second), room);
  return [
    first === null ? null : cutMiddle(first, Math.max(one, 8)),
    second === null ? null : cutMiddle(second, Math.max(other, 8)),
  ];
}

function wordEnd(signs: readonly string[], length: number): readonly string[] {
  for (let end = length; end > Math.max(2, length - slack); end -= 1) {
    if (signs[end] === ' ') return signs.slice(0, end);
  }
  return signs.slice(0, length);
}

function wordStart(signs: readonly string[], length: number): readonly string[] {
  if (length <= 0) return [];
  const first = signs.length - length;
  for (let start = first; start < Math.min(signs.length - 2, first + slack); start += 1) {
    if (signs[start - 1] === ' ') return signs.slice(start);
  }
  return signs.slice(first);
}
