/** Finds the site's furniture among a text's blocks, each with its reasons. */
import type { Furniture, FurnitureReason, Verdicts } from '../text/bitext';
import type { Text } from '../text/text';

/**
 * Which blocks are furniture, ascending by block, each with at least one reason. `verdicts` (the reader's own, by block
 * id) outrank every rule. `other` is the opposite side's text or null.
 */
export function clean(text: Text, other: Text | null, verdicts: Verdicts): readonly Furniture[] {
  void other;
  const found: Furniture[] = [];
  const words = text.blocks.map((block) => text.content.slice(block.start, block.end));
  const lower = words.map((one) => one.toLowerCase());
  text.blocks.forEach((block, index) => {
    const verdict = verdicts[block.id];
    if (verdict === 'text') return;
    const own = words[index] ?? '';
    const small = lower[index] ?? '';
    const reasons: FurnitureReason[] = [];
    if (verdict === 'furniture') reasons.push({ code: 'reader', evidence: '' });
    if (/^[\d\s.,]{1,6}$/.test(own)) reasons.push({ code: 'counter', evidence: own });
    if (!/[\p{L}\p{N}]/u.test(own)) reasons.push({ code: 'no-sentence', evidence: own });
    if (own.length < 80) {
      if (/reactie achter|leave a (?:reply|comment)|hear your thoughts/.test(small))
        reasons.push({ code: 'comment-invitation', evidence: own });
      if (/^vul (?:hier|alstublieft)/.test(small)) reasons.push({ code: 'form', evidence: own });
      if (/shopping cart|^compare|^• total|register new|^logo$/.test(small))
        reasons.push({ code: 'shop', evidence: own });
      if (/^trending|^read more|^lees ook/.test(small)) reasons.push({ code: 'related', evidence: own });
    }
    if (
      own.length < 200 &&
      lower.some(
        (one, at) => at !== index && one.length > 30 && small.length > one.length && small.endsWith(one),
      )
    )
      reasons.push({ code: 'menu-path', evidence: own.slice(0, 40) });
    if (
      own.length < 120 &&
      lower.some(
        (one, at) => at > index + 3 && one.length > 3 && !one.includes(' ') && small.startsWith(`${one}`),
      )
    )
      reasons.push({ code: 'site-name', evidence: own.slice(0, 40) });
    if (reasons.length > 0) found.push({ block: index, reasons });
  });
  // A single word that also names the site at the top.
  const named = new Set(found.map((one) => one.block));
  text.blocks.forEach((block, index) => {
    const small = lower[index] ?? '';
    if (named.has(index) || verdicts[block.id] === 'text' || small.length < 4 || small.includes(' ')) return;
    if (
      found.some(
        (one) =>
          one.reasons.some((reason) => reason.code === 'site-name') &&
          (lower[one.block] ?? '').startsWith(small),
      )
    )
      found.push({ block: index, reasons: [{ code: 'site-name', evidence: words[index] ?? '' }] });
  });
  return found.sort((a, b) => a.block - b.block);
}
