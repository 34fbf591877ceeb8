/** The words of the hall: toolbar, inspector, keys, problem screens and the crash screen. */
export const appWords = {
  name: 'Tweeluik',
  skip: 'Skip to the text',
  toolbar: 'Toolbar',
  untitled: 'Untitled pair',
  /** Read with the pair's title by screen readers. */
  openLibrary: 'Texts on this device',
  text: 'The two texts',
  inspector: 'Differences and notes',
  ruler: 'Overview of the text',
  sides: { label: 'Which text to show', both: 'Side by side', nl: 'Dutch only', en: 'English only' },
  level: 'Level',
  levelTitle: 'Keep each paragraph beside its counterpart',
  appearance: {
    label: 'Text size and theme',
    size: 'Text size',
    sizes: { 15: 'Small', 17: 'Normal', 19: 'Large', 21: 'Very large' },
    theme: 'Theme',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    marks: 'Show marks in the text',
  },
  undo: 'Undo',
  redo: 'Redo',
  newPair: 'New pair',
  backTo: 'Back to',
  keys: 'Keys',
  openInspector: 'Open the differences and notes',
  closeInspector: 'Close the differences and notes',
  tabs: { differences: 'Differences', notes: 'Notes' },
  phone: {
    label: 'Steps and panels',
    differences: (count: number) => `Differences: ${count}`,
    notes: (count: number) => `Notes: ${count}`,
    previous: 'Previous difference',
    next: 'Next difference',
    place: (at: number, of: number) => `${at} of ${of}`,
    none: 'None yet',
    close: 'Close this sheet',
    drag: 'Drag down to close',
  },
  kept: {
    kept: 'Kept on this device',
    forbidden: 'Kept only until this tab is closed',
    notSaved: {
      full: 'Not saved: storage is full',
      forbidden: 'Not saved: storage is blocked',
      newer: 'Not saved: a newer version is open',
      cleared: 'Not saved: storage was cleared',
      failed: 'Not saved: writing failed',
    },
    download: 'Download a copy',
    again: 'Try again',
    fileName: (day: string) => `tweeluik-notes-${day}.json`,
  },
  notices: {
    label: 'Notices',
    died: {
      title: 'Comparing stopped unexpectedly.',
      /** `message` is what the browser said. */
      text: (message: string) =>
        `What was found so far stays. The part that lines up the texts broke off (${message}).`,
      again: 'Try again',
    },
    forbidden: {
      title: 'This browser does not let Tweeluik keep anything here.',
      text: 'Site data are blocked, or this is a private window. You can read and write notes, but they are gone when this tab closes – unless you download them.',
    },
    full: {
      title: 'The storage of this browser is full.',
      text: (notes: number) =>
        `${notes === 1 ? 'One note is' : `${notes} notes are`} only in this tab. Download your notes, or make room and try again.`,
      room: (own: string, others: string) =>
        `Your notes take up ${own}; other pages at this address ${others}.`,
      emptyBin: (count: number) =>
        count === 1 ? 'Remove 1 deleted note for good' : `Remove ${count} deleted notes for good`,
    },
    unreadable: {
      title: (count: number) =>
        count === 1 ? '1 record could not be read.' : `${count} records could not be read.`,
      text: 'It is kept untouched where it was found, and nothing is written over it.',
      download: 'Download it as it is',
    },
    downloadNotes: 'Download your notes',
    dismiss: 'Close this notice',
  },
  shortcuts: {
    title: 'Keys',
    close: 'Close',
    singleKeys: 'Single letters work as keys',
    singleKeysWhy: 'Switch this off if you speak to your computer: a stray word then never presses a key.',
    groups: { reading: 'Reading', notes: 'Notes', everywhere: 'Everywhere' },
    or: 'or',
    does: {
      next: 'Next difference',
      previous: 'Previous difference',
      dismiss: 'Not a difference: dismiss the selected one',
      moveSentence: 'Move between sentences and rows',
      highlight: 'Highlight the selected passage',
      note: 'Note on the selected passage or difference',
      pairNote: 'Note on the pair: the passage and its counterpart',
      category: 'Category of the open note',
      done: 'Finish the open note',
      close: 'Close what is on top',
      undo: 'Undo',
      redo: 'Redo',
      keys: 'This list',
    },
    names: {
      escape: 'Esc',
      control: 'Ctrl',
      command: '⌘',
      shift: 'Shift',
      arrows: 'Arrow keys',
      enter: 'Enter',
    },
  },
  problem: {
    sample: {
      title: 'The sample texts cannot be fetched',
      text: (file: string, found: string) =>
        `“${file}” should come from the same place as this page. Found instead: ${found}.`,
      todo: 'Check the connection, or whether the program that serves this page is still running. Your own texts are on this device and can be opened.',
      again: 'Try again',
    },
    unknown: {
      title: 'This pair is not on this device',
      text: (id: string) =>
        `The address asks for the pair “${id}”. Pairs are kept in one browser only, so a link from another device does not bring the texts along.`,
      todo: 'Open another pair, or begin a new one.',
    },
    unreadable: {
      title: 'This pair could not be read',
      text: 'Its record is damaged, or was written by a newer version. It is kept untouched.',
      todo: 'Download the record as it is, before anything else. Reloading the page helps if a newer version wrote it.',
      download: 'Download the record',
    },
    empty: {
      title: (language: string) => `The ${language} text is empty`,
      text: 'There is nothing to set beside the other text.',
    },
    sample2: 'Open the sample',
    back: 'Back to the open pair',
  },
  crash: {
    title: 'Something in Tweeluik broke',
    text: 'Your notes come first. Download them, then reload the page; texts and notes on this device are not touched by this.',
    notes: (count: number) => (count === 1 ? 'Download 1 note' : `Download ${count} notes`),
    reload: 'Reload',
    what: 'What broke',
  },
};
