/** What the file itself says of a block: it stood in a menu, a form, the page's foot, or is mostly links. */
import type { BlockOrigin } from '../../text/given-block';
import { type Clue, type LineRule, quote } from '../clue';

/** Parts of a file that are not its text, whatever the words are. A note, a caption and a title are text. */
const partOf: Readonly<Record<BlockOrigin, Clue['code'] | null>> = {
  body: null,
  title: null,
  note: null,
  caption: null,
  navigation: 'part-navigation',
  header: 'part-header',
  footer: 'part-footer',
  aside: 'part-aside',
  form: 'part-form',
  outside: 'part-outside',
  'running-head': 'running-head',
  'page-number': 'page-number',
  aligned: null,
};

/** From this share of link characters on, a short block is a list of links (jusText calls 0.2 high, for all blocks; menus lie above 0.8). */
const linked = 0.6;
/** A longer block with links is text that points elsewhere, in words. */
const mostWords = 25;

/** A box beside the text may belong to it (a definition, a recipe's list), so it is only likely furniture; the rest is the file's own word. */
export const given: LineRule = {
  name: 'given',
  judge(block) {
    const { hint } = block.block;
    if (hint === undefined) return null;
    const code = partOf[hint.origin];
    if (code !== null)
      return { code, evidence: quote(block.words), weight: hint.origin === 'aside' ? 'likely' : 'given' };
    return hint.links >= linked && block.count <= mostWords && block.block.kind !== 'heading'
      ? { code: 'link-density', evidence: `${String(Math.round(hint.links * 100))} %`, weight: 'slight' }
      : null;
  },
};
