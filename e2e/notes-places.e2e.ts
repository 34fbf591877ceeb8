/** Where notes can stand – a text, a row, a gap, a passage under a finger – and on paper. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { importPage } from './pages/import-page';
import { notesPage } from './pages/notes-page';
import { readerPage } from './pages/reader-page';

const dutch = [
  'De oude molen',
  'De molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.',
  'In de winter van 1963 vroor de rivier dicht en kwamen er 400 schaatsers uit Haarlem.',
  'Op de zolder wonen sinds jaar en dag vleermuizen die niemand mag storen.',
  'De molenaar bakt elke zaterdag brood van zijn eigen meel voor het dorp.',
  'Des zomers vaart er een veerpont, waarvoor een kaartje twee euro kost in het café.',
];
const english = [
  'The old mill',
  'The mill by the river was built in 1850 and it still stands there.',
  'In the winter of 1963 the river froze over and 400 skaters came from Haarlem.',
  'The miller bakes bread for the village from his own flour every Saturday.',
  'In summer there is a ferry, for which a ticket costs two euros in the cafe.',
];

async function openMill(page: Page): Promise<void> {
  const pair = importPage(page);
  await appPage(page).open('#/new');
  await pair.paste('Dutch', dutch.join('\n\n'));
  await pair.paste('English', english.join('\n\n'));
  await readerPage(page).sentence('nl', 'schaatsers').waitFor();
  await readerPage(page).gaps.first().waitFor();
}

test('a note on a whole text and one on both, made with the keyboard alone', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await openMill(page);
  await app.tab('Notes').click();
  await app.button('On a text').focus();
  await page.keyboard.press('Enter');
  await notes.wholeMenu.getByRole('button', { name: 'The whole text in Dutch' }).focus();
  await page.keyboard.press('Enter');
  await expect(notes.field).toBeFocused();
  await page.keyboard.type('A fine old story.');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(notes.item('A fine old story.')).toContainText('The whole text in Dutch');

  await app.button('On a text').click();
  await notes.wholeMenu.getByRole('button', { name: 'Both whole texts' }).click();
  await notes.write('Both of them.');
  await notes.done.click();
  await expect(notes.item('Both of them.')).toContainText('Both whole texts');
  await page.reload();
  await app.tab('Notes').click();
  await expect(notes.items).toHaveCount(2);
});

test('a note on a row, from its number', async ({ page }) => {
  const reader = readerPage(page);
  const notes = notesPage(page);
  await openMill(page);
  await reader.why('2').click();
  await reader.plate.getByRole('button', { name: 'Note on the pair' }).click();
  await expect(notes.field).toBeFocused();
  await page.keyboard.type('the whole row');
  await notes.done.click();
  await expect(notes.item('the whole row')).toContainText('Pair2');
  await expect(notes.item('the whole row')).toContainText('De molen aan de rivier');
  await expect(notes.item('the whole row')).toContainText('The mill by the river');
});

for (const by of ['the mouse', 'the keyboard alone'] as const)
  test(`a note on a gap, by ${by}: it quotes what the other side has and stays in the gap`, async ({
    page,
  }) => {
    const app = appPage(page);
    const reader = readerPage(page);
    const notes = notesPage(page);
    await openMill(page);
    const button = reader.gaps.getByRole('button', { name: 'Note on this gap' });
    if (by === 'the mouse') await button.click();
    else {
      await notes.tabTo(button);
      await page.keyboard.press('Enter');
    }
    await expect(notes.field).toBeFocused();
    await page.keyboard.type('Where are the bats?');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect(notes.item('Where are the bats?')).toContainText('Gap in English');
    await expect(notes.item('Where are the bats?')).toContainText('vleermuizen');
    await page.reload();
    await app.tab('Notes').click();
    await expect(notes.item('Where are the bats?')).toContainText('Gap in English');
    await expect(notes.item('Where are the bats?')).not.toContainText('Its place is gone');
  });

test('on a small screen a word is selected with a finger and noted', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const app = appPage(page);
  const reader = readerPage(page);
  const notes = notesPage(page);
  await app.openReadOnPhone();
  await notes.hold('datacenters');
  await expect(reader.bar).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await notes.offer('Note').tap();
  await notes.field.fill('with a finger');
  await notes.done.tap();
  await expect(notes.item('with a finger')).toContainText('datacenters');
  await context.close();
});

test('on paper the pair stands in two columns with numbered marks, and its notes follow as endnotes', async ({
  page,
}, info) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await openMill(page);
  for (const [words, body] of [
    ['schaatsers uit Haarlem', 'Met **houten** schaatsen?'],
    ['brood', 'Het lekkerste.'],
  ] as const) {
    await notes.drag(words);
    await notes.offer('Note').click();
    await notes.write(body);
    await notes.done.click();
  }
  await app.tab('Notes').click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-paper]');
  await expect(paper.locator('sup')).toHaveText(['1', '2']);
  await expect(paper.locator('u')).toHaveText(['schaatsers uit Haarlem', 'brood']);
  await expect(paper.getByRole('listitem')).toHaveCount(2);
  await expect(paper.getByText('houten')).toHaveCSS('font-weight', '700');

  const file = info.outputPath('paper.pdf');
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  const lines = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\n');
  const beside = lines.find((line) => line.includes('In de winter van 1963'));
  expect(beside).toMatch(/In de winter van 1963.*\s{2,}In the winter of 1963/);
  const at = lines.findIndex((line) => /^\s*Notes\s*$/.test(line));
  const endnotes = lines.slice(at).join('\n');
  expect(endnotes).toMatch(
    /1\.[\s\S]*schaatsers uit Haarlem[\s\S]*Met houten schaatsen\?[\s\S]*2\.[\s\S]*Het lekkerste\./,
  );
  // Nothing of the screen is on the paper.
  expect(lines.join('\n')).not.toContain('Kept on this device');
});
