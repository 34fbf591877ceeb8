/**
 * Decides block by block between text and furniture: the cheapest way through a row of two states. Furniture comes in
 * runs, at a page's edges above all, so every change of state costs; a lone “Search” inside a text is not worth two
 * changes, the unknown line between two share buttons is.
 */

/** What changing between text and furniture costs, in nats (a page has two to six runs of furniture). */
const change = 1.5;

/**
 * Picks for every block whether it is furniture, so that the sum of `scores` (log odds furniture : text; positive
 * speaks for furniture) of the picked blocks less the changes is as high as can be. Viterbi (1967) over two states, in
 * linear time; a tie goes to the text. Infinite scores are kept to, whatever they cost.
 */
export function decide(scores: readonly number[]): readonly boolean[] {
  const fromText: boolean[] = [];
  const fromFurniture: boolean[] = [];
  let text = 0;
  let furniture = 0;
  scores.forEach((raw, index) => {
    const score = Math.max(-1e6, Math.min(1e6, raw));
    const stayText = text;
    const comeBack = furniture - (index === 0 ? 0 : change);
    const stayFurniture = furniture;
    const leave = text - (index === 0 ? 0 : change);
    fromText.push(stayText >= comeBack);
    fromFurniture.push(leave > stayFurniture);
    const nextText = Math.max(stayText, comeBack);
    furniture = Math.max(stayFurniture, leave) + score;
    text = nextText;
  });
  const picked: boolean[] = scores.map(() => false);
  let state = furniture > text;
  for (let index = scores.length - 1; index >= 0; index -= 1) {
    picked[index] = state;
    state = state ? !(fromFurniture[index] ?? false) : !(fromText[index] ?? true);
  }
  return picked;
}
