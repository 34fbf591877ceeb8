/** The comments below an article, as a whole: what readers wrote stands between lines that say so. */
import { type CleaningRule, quote } from '../clue';

/** Comments; `page.comments` says where they are (`comment-section.ts`). */
export const commentSection: CleaningRule = {
  name: 'comment-section',
  judge(block, page) {
    const section = page.comments;
    if (section === null || block.index < section.start || block.index >= section.end) return null;
    const head = page.blocks[section.start];
    return { code: 'comment-section', evidence: quote(head?.words ?? block.words), weight: 'certain' };
  },
};
