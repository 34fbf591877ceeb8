/** Notes out and in: every export opened and checked, a backup restored into an empty browser, notes from elsewhere. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { dialogPage } from './pages/dialog-page';
import { notesPage } from './pages/notes-page';
import { readerPage } from './pages/reader-page';

/** A note on the pair and one on a passage. */
async function twoNotes(page: Page): Promise<void> {
  const notes = notesPage(page);
  await appPage(page).openRead();
  await notes.drag('heimelijke');
  await notes.offer('Note on the pair').click();
  await notes.write('Not **shrubbery**.');
  await notes.category('Mistranslation').check();
  await notes.tag('llama');
  await notes.done.click();
  await notes.drag('datacenters');
  await notes.offer('Note').click();
  await notes.write('Is dit overal zo?');
  await notes.done.click();
}

test('every export says both quotes, category, tag, state, dates and a link, under a name with title, languages and day', async ({
  page,
}) => {
  const dialogs = dialogPage(page);
  await twoNotes(page);
  await dialogs.openExport();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  for (const [format, extension] of [
    [/^Web Annotations/, 'jsonld'],
    [/^Markdown/, 'md'],
    [/^Table \(CSV\)/, 'csv'],
    [/^Web page/, 'html'],
  ] as const) {
    const file = await dialogs.exportAs(format);
    expect(file.name).toMatch(new RegExp(String.raw`^meta-has.*_nl-en_\d{4}-\d\d-\d\d\.${extension}$`));
    for (const part of [
      'heimelijke',
      'surreptitious',
      'Mistranslation',
      'llama',
      'datacenters',
      '#/pair/sample/note/',
    ])
      expect(file.text, `${extension}: ${part}`).toContain(part);
    expect(file.text).toMatch(/in place|placed/i);
    if (extension === 'html') {
      const other = await page.context().newPage();
      await other.setContent(file.text);
      await expect(other.getByRole('article')).toHaveCount(2);
      await expect(other.getByText('shrubbery')).toHaveCSS('font-weight', '700');
      expect(await violations(other)).toEqual([]);
      await other.close();
    }
  }
});

test('both texts go out as TMX, XLIFF and a table: every row with both sides, the notes on it, and a version that is ours', async ({
  page,
}) => {
  const dialogs = dialogPage(page);
  await twoNotes(page);
  const rows = await readerPage(page).rows.count();
  const parse = (xml: string, unit: string) =>
    page.evaluate(
      ([text, name]) => {
        const found = new DOMParser().parseFromString(text, 'application/xml');
        return {
          broken: found.querySelector('parsererror')?.textContent ?? null,
          units: [...found.querySelectorAll(name)].map((one) => one.textContent ?? ''),
          version: found.querySelector('header')?.getAttribute('creationtoolversion') ?? null,
        };
      },
      [xml, unit] as const,
    );
  const { version }: { version: string } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'),
  );

  const tmx = await dialogs.exportAs(/^TMX/);
  expect(tmx.name).toMatch(/\.tmx$/);
  const memory = await parse(tmx.text, 'tu');
  expect(memory).toMatchObject({ broken: null, version });
  expect(memory.units).toHaveLength(rows);
  expect(memory.units.some((unit) => unit.includes('heimelijke') && unit.includes('surreptitious'))).toBe(
    true,
  );
  expect(tmx.text).toContain('Is dit overal zo?');

  const xliff = await dialogs.exportAs(/^XLIFF/);
  expect(xliff.name).toMatch(/\.xlf$/);
  const units = await parse(xliff.text, 'unit');
  expect(units.broken).toBeNull();
  expect(units.units).toHaveLength(rows);
  expect(units.units.some((unit) => unit.includes('heimelijke') && unit.includes('surreptitious'))).toBe(
    true,
  );

  const table = await dialogs.exportAs(/^Table \(TSV\)/);
  const lines = table.text.trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(rows + 1);
  expect(lines[0]?.split('\t')).toEqual(['id', 'nl', 'en', 'status', 'confidence', 'types', 'notes']);
  expect(lines.find((line) => line.includes('heimelijke'))).toContain('surreptitious');
});

test('only what is filtered or picked goes out', async ({ page }) => {
  const notes = notesPage(page);
  const dialogs = dialogPage(page);
  await twoNotes(page);
  await notes.find.fill('overal');
  const filtered = await dialogs.exportAs(/^Markdown/);
  expect(filtered.text).toContain('1 note');
  expect(filtered.text).not.toContain('shrubbery');
  await notes.find.fill('');
  await dialogs.more('Pick several');
  await notes.item('shrubbery').getByRole('checkbox').check();
  const picked = await dialogs.exportAs(/^Markdown/);
  expect(picked.text).toContain('shrubbery');
  expect(picked.text).not.toContain('overal');
});

test('a link in an exported file opens its note', async ({ page }) => {
  const notes = notesPage(page);
  const dialogs = dialogPage(page);
  await twoNotes(page);
  const { text } = await dialogs.exportAs(/^Table \(CSV\)/);
  const link = /http\S+#\/pair\/sample\/note\/[\w%-]+/.exec(text)?.[0] ?? '';
  await page.goto('about:blank');
  await page.goto(link);
  await expect(notes.card).toBeVisible();
});

test('a backup dropped on the window of an empty browser brings everything back, and asks before it overwrites', async ({
  page,
  browser,
}) => {
  // Two browsers, each of which reads both texts.
  test.slow();
  const dialogs = dialogPage(page);
  await twoNotes(page);
  const backup = await dialogs.exportAs(/^Backup/);
  expect(backup.name).toMatch(/^tweeluik-backup_\d{4}-\d\d-\d\d\.json$/);

  const elsewhere = await (await browser.newContext()).newPage();
  const [app, notes, there] = [appPage(elsewhere), notesPage(elsewhere), dialogPage(elsewhere)];
  await app.openRead();
  await there.drop(backup.name, backup.text);
  await expect(there.restore.getByRole('region', { name: 'Notes' })).toContainText('2 new');
  expect(await violations(elsewhere)).toEqual([]);
  await there.restore.getByRole('button', { name: 'Restore' }).click();
  await expect(app.said).toContainText('2 notes');
  await app.tab('Notes').click();
  await expect(notes.item('Not shrubbery.')).toContainText('surreptitious');
  await expect(notes.item('Is dit overal zo?')).toBeVisible();
  await expect(notes.marks).not.toHaveCount(0);
  await elsewhere.reload();
  await app.tab('Notes').click();
  await expect(notes.items.filter({ hasText: 'shrubbery' })).toHaveCount(1);

  // The same note written on since: it stays unless the reader says otherwise.
  await notes.item('Is dit overal zo?').getByRole('button').click();
  await notes.field.fill('Ja, overal.');
  await notes.done.click();
  await there.drop(backup.name, backup.text);
  await expect(there.restore.getByRole('region', { name: 'Notes' })).toContainText('1 not the same as here');
  await there.restore.getByRole('button', { name: 'Restore' }).click();
  await expect(notes.item('Ja, overal.')).toBeVisible();
  await elsewhere.context().close();
});

test('notes made elsewhere are shown with where they would stand before they are brought in', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  const dialogs = dialogPage(page);
  await app.openRead();
  const annotation = (exact: string, text: string) => ({
    id: `https://hypothes.is/a/${text}`,
    created: '2026-01-01T00:00:00Z',
    updated: '2026-01-02T00:00:00Z',
    text,
    tags: ['elsewhere'],
    target: [{ source: 'https://example.org/', selector: [{ type: 'TextQuoteSelector', exact }] }],
  });
  const file = {
    export_date: '2026-02-01T00:00:00Z',
    annotations: [
      annotation('surreptitious', 'found'),
      annotation('this sentence is not in the text at all', 'lost'),
    ],
  };
  await dialogs.drop('hypothesis.json', JSON.stringify(file));
  await expect(dialogs.bring).toContainText('1 In place');
  await expect(dialogs.bring).toContainText('1 Their place is gone');
  expect(await violations(page)).toEqual([]);
  await dialogs.bring.getByRole('button', { name: 'Bring in 2 notes' }).click();
  await expect(notes.item('found')).toContainText('elsewhere');
  await expect(notes.item('this sentence is not')).toContainText('Its place is gone');

  await dialogs.drop('newer.json', '{"format":"tweeluik-backup","version":99}');
  await expect(dialogs.refused).toContainText('A newer version of Tweeluik');
});
