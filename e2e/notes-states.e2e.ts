/** A text is replaced by a newer copy: what became of every note is seen, filtered by, and a lost one is put back by its reader. */
import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { editPage } from './pages/edit-page';
import { importPage } from './pages/import-page';
import { notesPage } from './pages/notes-page';
import { readerPage } from './pages/reader-page';

const refrain = 'En de oude molen draaide maar door.';

const dutch = [
  'De oude molen',
  'De molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.',
  `Bij storm sloten de boeren hun luiken. ${refrain}`,
  'In de winter van 1963 vroor de rivier dicht en kwamen er 400 schaatsers uit Haarlem.',
  'Op de zolder wonen sinds jaar en dag vleermuizen die niemand mag storen.',
  'De molenaar bakt elke zaterdag brood van zijn eigen meel voor het dorp.',
  `Later werd het graaf Willem die hem liet verven. ${refrain}`,
  'Des zomers vaart er een veerpont, waarvoor een kaartje twee euro kost in het café.',
];

const english = [
  'The old mill',
  'The mill by the river was built in 1850 and it still stands there.',
  'In a storm the farmers closed their shutters. And the old mill just kept turning.',
  'In the winter of 1963 the river froze over and 400 skaters came from Haarlem.',
  'In the loft bats have lived for many years that nobody may disturb.',
  'The miller bakes bread for the village from his own flour every Saturday.',
  'Later it was count William who had it painted. And the old mill just kept turning.',
  'In summer there is a ferry, for which a ticket costs two euros in the cafe.',
];

/** The year's row stands, the winter is told in other words, the bats come last, the first refrain went with the storm. */
const newer = [
  'De oude molen',
  'De molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.',
  'In de winter van 1963 vroor de brede rivier helemaal dicht en kwamen er 400 schaatsers uit Haarlem.',
  'De molenaar bakt elke zaterdag brood van zijn eigen meel voor het dorp.',
  `Later werd het graaf Willem die hem liet verven. ${refrain}`,
  'Des zomers vaart er een veerpont, waarvoor een kaartje twee euro kost in het café.',
  'Onder het nieuwe dak hoort men vleermuizen die niemand mag storen, zo zegt men nu.',
];

/** Each passage with the words of its note. */
const written = {
  placed: ['in 1850 gebouwd', 'the year stands'],
  moved: ['vleermuizen die niemand mag storen', 'the bats went up'],
  changed: ['vroor de rivier dicht', 'the winter is told anew'],
  lost: [refrain, 'the refrain of the storm'],
} as const;

// Two texts are read, four notes written and a text read again before each of these begins.
test.describe.configure({ timeout: 120_000 });

/** A pair with a note for each state to come, and then the newer copy in the place of the Dutch text. */
async function replaced(page: Page): Promise<void> {
  const pair = importPage(page);
  const notes = notesPage(page);
  await appPage(page).open('#/new');
  await pair.paste('Dutch', dutch.join('\n\n'));
  await pair.paste('English', english.join('\n\n'));
  await expect(readerPage(page).coverage).toContainText(/sentences paired/);
  for (const [passage, body] of Object.values(written)) {
    await notes.drag(passage);
    await notes.offer('Note').click();
    await expect(notes.field).toBeFocused();
    await page.keyboard.type(body);
    await notes.done.click();
    await expect(notes.item(body)).toBeVisible();
  }
  const review = await editPage(page).newerCopy('Dutch', () => pair.paste('Dutch', newer.join('\n\n')));
  await expect(review).toContainText(
    '4 passages with notes: 1 where they were, 1 moved along, 1 on changed words, 1 without their words.',
  );
  await review.getByRole('button', { name: 'Replace' }).click();
  await expect(appPage(page).said).toContainText('Replaced by the newer copy.');
}

test('after a newer copy came, each note is placed, moved, changed – with old and new words – or lost, in the list and by filter', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await replaced(page);

  await expect(notes.item(written.moved[1])).toContainText('Moved: the same words, elsewhere');
  const changed = notes.item(written.changed[1]);
  await expect(changed).toContainText('The words have changed');
  await expect(changed.getByRole('insertion')).toHaveText([/brede/, /helemaal/]);
  await expect(changed.getByRole('definition').first()).toHaveText('vroor de rivier dicht');
  await expect(notes.item(written.lost[1])).toContainText('Its place is gone');
  await expect(notes.item(written.placed[1])).not.toContainText(/Moved|changed|gone/);
  expect(await violations(page)).toEqual([]);

  for (const [state, one] of [
    ['In place', 'placed'],
    ['Moved', 'moved'],
    ['Changed', 'changed'],
    ['Lost', 'lost'],
  ] as const) {
    await notes.filter('State of the note').selectOption(state);
    await expect(notes.items).toHaveCount(1);
    await expect(notes.item(written[one][1])).toBeVisible();
    await expect(app.inspector.getByText('A filter is on: 1 of 4 notes shown')).toBeVisible();
  }
  await app.button('Show all notes').click();
  await expect(notes.items).toHaveCount(4);

  // The same after a reload: the states are not a memory of the replacing but what the text says.
  await page.reload();
  await app.tab('Notes').click();
  await expect(notes.item(written.lost[1])).toContainText('Its place is gone');
  await expect(notes.item(written.moved[1])).toContainText('Moved: the same words, elsewhere');
  await expect(notes.item(written.changed[1]).getByRole('insertion')).toHaveCount(2);
});

test('words that went stand crossed out beside what came', async ({ page }) => {
  const notes = notesPage(page);
  const pair = importPage(page);
  await appPage(page).open('#/new');
  await pair.paste('Dutch', dutch.join('\n\n'));
  await pair.paste('English', english.join('\n\n'));
  await expect(readerPage(page).coverage).toContainText(/sentences paired/);
  await notes.drag('elke zaterdag brood van zijn eigen meel');
  await notes.offer('Highlight').click();
  const copy = dutch.map((one) => one.replace('elke zaterdag', 'iedere zondag'));
  const review = await editPage(page).newerCopy('Dutch', () => pair.paste('Dutch', copy.join('\n\n')));
  await review.getByRole('button', { name: 'Replace' }).click();
  await appPage(page).tab('Notes').click();
  const item = notes.item('The words have changed');
  await expect(item.getByRole('deletion')).toHaveText(/elke zaterdag$/);
  await expect(item.getByRole('insertion')).toHaveText(/iedere zondag$/);
  // The reader confirms the new words: they are the note's own from now on.
  await item.getByRole('button').click();
  await notes.card.getByRole('button', { name: 'Right: it belongs here' }).click();
  await notes.done.click();
  await expect(notes.list).not.toContainText('The words have changed');
  await expect(notes.item('iedere zondag brood van zijn eigen meel')).toBeVisible();
});

test('a second sentence with the very words never takes a note by itself; the reader attaches it there with the mouse', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await replaced(page);
  const { text } = app;
  const marks = notes.marks.filter({ hasText: 'draaide' });
  await expect(text.getByText(refrain)).toHaveCount(1);
  await expect(marks).toHaveCount(0);

  await notes.item(written.lost[1]).getByRole('button').click();
  await expect(notes.places.first()).toContainText(refrain);
  await expect(notes.places.first()).toContainText('100 % alike');
  expect(await violations(page)).toEqual([]);
  await notes.places.first().getByRole('button', { name: 'Attach here' }).click();
  await expect(app.said).toHaveText('The note stands here now.');
  await expect(notes.places).toHaveCount(0);
  await expect(marks).not.toHaveCount(0);
  await notes.done.click();
  await expect(notes.item(written.lost[1])).not.toContainText('Its place is gone');

  await page.reload();
  await app.tab('Notes').click();
  await expect(notes.item(written.lost[1])).toContainText(refrain);
  await expect(notes.item(written.lost[1])).not.toContainText('Its place is gone');
  await expect(marks).not.toHaveCount(0);
});

test('a lost note is attached with the keyboard alone, and undo makes it lost again', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await replaced(page);
  await notes.filter('State of the note').selectOption('Lost');
  const open = notes.item(written.lost[1]).getByRole('button');
  await notes.filter('State of the note').focus();
  await notes.tabTo(open);
  await page.keyboard.press('Enter');
  await expect(notes.card).toBeVisible();
  await notes.tabTo(notes.places.first().getByRole('button', { name: 'Attach here' }));
  await page.keyboard.press('Enter');
  await expect(app.said).toHaveText('The note stands here now.');
  await expect(notes.card).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await app.button('Show all notes').click();
  await expect(notes.item(written.lost[1])).not.toContainText('Its place is gone');

  await app.bar.getByRole('button', { name: 'Undo' }).first().click();
  await expect(notes.item(written.lost[1])).toContainText('Its place is gone');
});

test('a lost note is put on words that the reader selects instead', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await replaced(page);
  await notes.item(written.lost[1]).getByRole('button').click();
  await notes.drag('veerpont');
  await notes.card.getByRole('button', { name: 'Use the selected passage' }).click();
  await notes.done.click();
  await expect(notes.item(written.lost[1])).toContainText('veerpont');
  await expect(notes.item(written.lost[1])).not.toContainText('Its place is gone');
  await expect(app.text.locator('[data-note]', { hasText: 'veerpont' })).toHaveCount(1);
});
