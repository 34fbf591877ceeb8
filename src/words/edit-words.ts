/** The words of correcting, replacing and cleaning a text. */

const figure = (count: number): string => count.toLocaleString('en');
const many = (count: number, one: string, more: string): string =>
  `${figure(count)} ${count === 1 ? one : more}`;

export const editWords = {
  /** In the passage bar and the plate of a row. */
  act: 'Edit',
  actName: 'Correct this paragraph',
  plate: (language: string) => `Edit the ${language}`,
  field: (language: string) => `Correct the ${language} paragraph`,
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  hint: 'Enter saves, Esc leaves, Shift Enter breaks the line. An empty line makes two paragraphs of it.',
  hintEmpty: 'Nothing left: saving takes the paragraph out of the text.',
  blockSaved: 'Corrected. Notes and pairing stay with their words.',
  blockRemoved: 'Paragraph taken out of the text.',
  sideReplaced: 'Replaced by the newer copy.',
  sidesSwapped: 'The two texts have changed places.',
  mended: (count: number) => `${many(count, 'place', 'places')} mended.`,

  text: {
    open: (language: string) => `Text and cleaning: ${language}`,
    face: 'Text',
    title: (language: string) => `The ${language} text`,
    close: 'Close',
    replace: 'Replace by a newer copy …',
    replaceWhy:
      'Notes, pairing and dismissals stay with their words; you see what changed before it is done.',
    lastReplaced: (when: string) => `What changed in the replacement of ${when}`,
    from: (file: string) => `From “${file}”`,
    fromSite: (site: string) => `From ${site}`,
  },
  aside: {
    title: 'Set aside',
    none: 'Nothing of this text is set aside.',
    count: (lines: number, characters: number) =>
      `${many(lines, 'block', 'blocks')}, ${figure(characters)} characters`,
    restoreAll: 'Put all back',
    restored: (count: number) => `${many(count, 'block', 'blocks')} put back into the text.`,
    byRules: 'Clean again by the rules',
    byRulesWhy: 'Forgets what you put back or set aside in this text.',
    cleaned: 'Cleaned by the rules again.',
    always: 'Always',
    alwaysName: (line: string) => `Always set aside: ${line}`,
    alwaysOn: (site: string, line: string) => `Always set aside on ${site}: ${line}`,
    ruled: 'Set aside here and in every text to come.',
    ruledOn: (site: string) => `Set aside here and in every text from ${site}.`,
  },
  rules: {
    title: 'Always set aside',
    none: 'No block is always set aside. “Always” beside a line of the site makes a rule of it.',
    anywhere: 'in every text',
    on: (site: string) => `on ${site}`,
    remove: (line: string) => `No longer set aside always: ${line}`,
    removed: 'Rule removed.',
  },
};
