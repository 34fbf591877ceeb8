/** The words of the sheet for a whole text: what is repaired in it, and the page that replaces it. */
import type { DamageKind } from '../engine/text/damage';
import type { RepairKind } from '../engine/text/normalise';

const figure = (count: number): string => count.toLocaleString('en');
const many = (count: number, one: string, more: string): string =>
  `${figure(count)} ${count === 1 ? one : more}`;

export const editSheetWords = {
  repairs: {
    title: 'Repair offers',
    none: 'Nothing looks damaged.',
    why: 'Nothing is changed before you say so.',
    kinds: {
      mojibake: 'characters read in the wrong encoding',
      'escaped-entity': 'codes that were never turned into characters',
      'template-brace': 'braces of a template',
      'lost-character': 'characters that were lost',
      ligature: 'letters printed as one sign',
    } satisfies Readonly<Record<DamageKind, string>>,
    mend: 'Mend',
    mendName: (before: string, after: string) => `Mend “${before}” to “${after}”`,
    mendAll: (count: number) => `Mend all ${figure(count)}`,
    cannot: 'cannot be known',
    nothing: 'nothing',
    more: (count: number) => `… and ${figure(count)} more of this kind`,
    done: 'Done when the text was read',
    made: {
      'byte-order-mark': 'byte order mark taken out',
      'line-end': 'line ends made alike',
      'soft-hyphen': 'soft hyphens taken out',
      'zero-width': 'invisible characters taken out',
      'direction-mark': 'direction marks taken out',
      'control-character': 'control characters taken out',
      'lone-surrogate': 'broken characters replaced by �',
      composed: 'letters and accents joined',
    } satisfies Readonly<Record<RepairKind, string>>,
    madeCount: (count: number) => `${figure(count)} ×`,
  },
  replace: {
    title: (language: string) => `Replace the ${language} text`,
    leave: 'Keep the old copy',
    confirm: 'Replace',
    waiting: 'Put the newer copy on the leaf: paste it, drop a file, or open one.',
    comparing: 'Comparing the two copies …',
    same: 'This is the very same text; there is nothing to replace.',
    far: 'Hardly anything of the old copy is in this one. Is it the right text?',
    changes: 'What changes',
    /** Counts of paragraphs by what became of them. */
    counts: (count: Readonly<Record<'same' | 'edited' | 'moved' | 'gone' | 'new', number>>) =>
      [
        count.edited > 0 ? many(count.edited, 'paragraph edited', 'paragraphs edited') : '',
        count.new > 0 ? `${figure(count.new)} new` : '',
        count.gone > 0 ? `${figure(count.gone)} gone` : '',
        count.moved > 0 ? `${figure(count.moved)} moved` : '',
        `${figure(count.same)} unchanged`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    notes: (count: Readonly<Record<'placed' | 'moved' | 'changed' | 'lost', number>>) => {
      const all = count.placed + count.moved + count.changed + count.lost;
      if (all === 0) return 'There are no notes on this text.';
      const parts = [
        count.placed > 0 ? `${figure(count.placed)} where they were` : '',
        count.moved > 0 ? `${figure(count.moved)} moved along` : '',
        count.changed > 0 ? `${figure(count.changed)} on changed words` : '',
        count.lost > 0 ? `${figure(count.lost)} without their words` : '',
      ].filter((part) => part !== '');
      return `${many(all, 'passage with a note', 'passages with notes')}: ${parts.join(', ')}.`;
    },
    hand: (kept: number, lost: number) =>
      kept + lost === 0
        ? ''
        : `${many(kept, 'corrected row stays', 'corrected rows stay')}${lost === 0 ? '' : `, ${figure(lost)} lost their words`}.`,
    states: {
      same: 'Unchanged',
      edited: 'Edited',
      moved: 'Moved',
      gone: 'Gone',
      new: 'New',
    },
    before: 'Before',
    after: 'Now',
    skipped: (count: number) => many(count, 'unchanged paragraph', 'unchanged paragraphs'),
    more: (count: number) => `Show ${figure(count)} more changes`,
    goneSpoken: ' (taken out: ',
    newSpoken: ' (new: ',
    spokenEnd: ') ',
    past: (language: string) => `What changed in the ${language} text`,
  },
};
