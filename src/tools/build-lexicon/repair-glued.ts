/** Mends what some FreeDict entries lost: the spaces inside an expression ("disposeof", "GulfofMexico"). */

/** One of these must be among the pieces, or all must have four letters: shorter ones are found in any long word. */
const glue = new Set(
  'of to in on at up out off for with by from the a an and down away over into about back not be as one go make take have put get give let find oneself itself take keep run come turn set look fall bring cause pay draw hold all do no time well english s'.split(
    ' ',
  ),
);

/**
 * The expression with its spaces back where a token is no English word but falls apart into English words, one of them
 * a particle or another of {@link glue}; else as it was. Fewest pieces win, then the longest first piece.
 */
export function repairGlued(text: string, isWord: (word: string) => boolean): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(' ')
    .map((token) => {
      const word = token.toLowerCase();
      if (word.length < 5 || !/^[a-z]+$/.test(word) || isWord(word)) return token;
      const pieces = split(word, isWord);
      if (pieces === null) return token;
      const sure = pieces.some((piece) => glue.has(piece)) || pieces.every((piece) => piece.length >= 4);
      return sure ? pieces.join(' ') : token;
    })
    .join(' ');
}

function split(word: string, isWord: (word: string) => boolean): readonly string[] | null {
  // best[i]: the fewest pieces for the first i letters.
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    let found: readonly string[] | null = null;
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const piece = word.slice(start, end);
      if (before === null || before === undefined || before.length > 3) continue;
      if (!glue.has(piece) && (piece.length < 3 || !isWord(piece))) continue;
      if (found === null || before.length + 1 < found.length) found = [...before, piece];
    }
    best.push(found);
  }
  return best[word.length] ?? null;
}
