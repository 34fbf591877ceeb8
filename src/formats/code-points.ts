/** Offsets as the W3C counts them (code points) and as we do (UTF-16 units), both ways. */

/** UTF-16 offset → code points before it. An offset inside a surrogate pair counts the whole character. */
export function toCodePoints(content: string, offset: number): number {
  let points = 0;
  for (let at = 0; at < Math.min(offset, content.length); points += 1) at += unitsAt(content, at);
  return points + Math.max(0, offset - content.length);
}

/** Code points → UTF-16 offset. Counts past the end go on one for one, so that both ways undo each other. */
export function fromCodePoints(content: string, points: number): number {
  let at = 0;
  let left = points;
  for (; left > 0 && at < content.length; left -= 1) at += unitsAt(content, at);
  return at + left;
}

function unitsAt(content: string, at: number): number {
  return (content.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
