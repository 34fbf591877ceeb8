/** Files of every kind, written by real programs, opened as a reader does: by dialog, by drop, by a rich paste; and the bad ones. */
import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { fixture, importPage } from './pages/import-page';

/** A pair of files in two formats, and what of them must stand in the text. */
const pairs = [
  ['molen-nl-pandoc.docx', 'mill-en-libreoffice.docx'],
  ['molen-nl-pandoc.odt', 'mill-en-libreoffice.odt'],
  ['molen-nl-pandoc.epub', 'mill-en-pandoc.epub'],
  ['molen-nl-libreoffice.html', 'mill-en-pandoc.html'],
  ['molen-nl.md', 'mill-en.md'],
  ['molen-nl-libreoffice.pdf', 'mill-en-libreoffice.pdf'],
] as const;

/** Requests to anywhere but the page's own server. */
function outside(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

for (const [nl, en] of pairs)
  test(`${nl} and ${en} are read side by side by themselves`, async ({ page }) => {
    const app = appPage(page);
    const pair = importPage(page);
    const asked = outside(page);
    await app.open('#/new');
    await pair.giveFile('Dutch', fixture(nl));
    await expect(pair.leaf('Dutch')).toContainText(/1\d\d words · Dutch/);
    await expect(pair.leaf('Dutch')).toContainText(nl);
    await pair.giveFile('English', fixture(en));
    await expect(page).toHaveURL(/#\/pair\/\w+/);
    await expect(app.text).toContainText('vroor de rivier dicht, en er kwamen');
    await expect(app.text).toContainText('the river froze over, and');
    await expect(app.text.getByRole('heading', { name: 'Een strenge winter' })).toBeVisible();
    expect(asked).toEqual([]);
  });

for (const name of [
  'molen-translate-toolkit.tmx',
  'molen-translate-toolkit.xlf',
  'molen-translate-toolkit.csv',
])
  test(`${name} opens with the alignment that it brings`, async ({ page }) => {
    const app = appPage(page);
    const pair = importPage(page);
    await app.open('#/new');
    await pair.giveFile('Dutch', fixture(name));
    await expect(page).toHaveURL(/#\/pair\/\w+/);
    await expect(app.said).toHaveText(/Opened [35] rows, aligned as in the file/);
    await expect(app.text).toContainText(/400.*schaatsers/);
    await expect(app.bar).toContainText('molen-translate-toolkit');
  });

for (const name of ['lease-two-columns-pandoc.docx', 'lease-two-columns-libreoffice.odt'])
  test(`${name} opens as the pair that its two columns are, and as one text when asked`, async ({ page }) => {
    const app = appPage(page);
    const pair = importPage(page);
    await app.open('#/new');
    await pair.giveFile('Dutch', fixture(name));
    await expect(page).toHaveURL(/#\/pair\/\w+/);
    await expect(app.said).toHaveText(/Opened 7 rows, aligned as in the file/);
    await expect(app.text.getByRole('article', { name: 'Row 2', exact: true })).toContainText(
      /400 euro.*400 euros/,
    );
    await expect(app.text).toContainText('one document with a table of two languages');
    expect(await violations(page)).toEqual([]);
    await app.text.getByRole('button', { name: 'Open as one text' }).click();
    await expect(pair.leaf('Dutch')).toContainText('Huurovereenkomst / Lease');
    await expect(pair.leaf('Dutch')).toContainText('The rent is 400 euros a month');
  });

test('two files dropped anywhere on the reader open as a new pair, in whichever order', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.openRead();
  await pair.drop([fixture('mill-en.md'), fixture('molen-nl-pandoc.docx')]);
  await expect(page).toHaveURL(/#\/pair\/(?!sample)\w+/);
  await expect(app.text).toContainText('vroor de rivier dicht');
});

test('a rich paste keeps headings, lists and quotations, and runs nothing', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  const asked = outside(page);
  await app.open('#/new');
  await pair.pasteRich(
    'Dutch',
    `<h2>Een strenge winter</h2><p>In de winter vroor de rivier dicht, en <a href="https://x.example">er</a> kwamen schaatsers.</p>
     <blockquote>Wij hebben die dag veel soep verkocht, zei de molenaar van het dorp.</blockquote><ul><li>het ijs op de rivier</li></ul>
     <img src="https://x.example/a.png" onerror="document.title='oops'"><script>document.title='oops'</script>`,
  );
  const leaf = pair.leaf('Dutch');
  await expect(leaf.locator('[data-kind="heading"]')).toHaveText('Een strenge winter');
  await expect(leaf.locator('[data-kind="quotation"]')).toContainText('soep');
  await expect(leaf.locator('[data-kind="item"]')).toHaveText('het ijs op de rivier');
  await expect(page).toHaveTitle(/Tweeluik/);
  expect(asked).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('a text in Windows-1252 is said to be, and its encoding can be changed', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await pair.giveFile('Dutch', fixture('molen-nl-windows-1252.txt'));
  const leaf = pair.leaf('Dutch');
  await expect(leaf).toContainText('één keer – dicht in het café');
  const encoding = leaf.getByRole('combobox', { name: 'Encoding of the Dutch leaf’s file' });
  await expect(encoding).toHaveValue('windows-1252');
  expect(await violations(page)).toEqual([]);
  await encoding.selectOption('utf-8');
  await expect(leaf).toContainText('could not be read in this encoding');
  await encoding.selectOption('windows-1252');
  await expect(leaf).toContainText('één keer – dicht in het café');
  await leaf.getByRole('combobox', { name: 'Language of the Dutch leaf' }).selectOption('German');
  await expect(leaf).toContainText('words · German');
});

test('bad files say what was found and what to do; the leaf keeps what it held', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await pair.giveFile('Dutch', fixture('molen-nl.md'));
  const leaf = pair.leaf('Dutch');
  await expect(leaf).toContainText('words · Dutch');
  const english = pair.leaf('English');
  const refusals = [
    [
      fixture('scan-chromium.pdf'),
      /has 1 page and no text: its pages are pictures\. Have the text recognised/,
    ],
    [fixture('molen-nl-qpdf-encrypted.pdf'), /is encrypted .* save a copy without protection/],
    [
      {
        ...fixture('molen-nl-pandoc.docx'),
        buffer: fixture('molen-nl-pandoc.docx').buffer.subarray(0, 4000),
      },
      /is damaged or was cut off.*Download or save it again/,
    ],
    [{ name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }, /holds no text/],
    [
      { name: 'tabel.csv', mimeType: 'text/csv', buffer: Buffer.from('naam,leeftijd\nJan,12\n') },
      /no two columns are Dutch and English.*“naam”, “leeftijd”/,
    ],
  ] as const;
  for (const [file, said] of refusals) {
    await pair.giveFile('English', file);
    await expect(english.getByRole('alert')).toContainText(said);
  }
  expect(await violations(page)).toEqual([]);
  await expect(leaf).toContainText('words · Dutch');
});

test('a memory of other languages names them, and opens with the two that are chosen', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  const unit = (de: string, fr: string): string =>
    `<tu><tuv xml:lang="de"><seg>${de}</seg></tuv><tuv xml:lang="fr"><seg>${fr}</seg></tuv></tu>`;
  const tmx = `<?xml version="1.0"?><tmx version="1.4"><header srclang="de"/><body>${unit('Die Mühle steht am Fluss.', 'Le moulin est au bord de la rivière.')}${unit('Das Eis ist stark genug.', 'La glace est assez forte.')}</body></tmx>`;
  await pair.giveFile('Dutch', { name: 'andere.tmx', mimeType: 'text/xml', buffer: Buffer.from(tmx) });
  await expect(page.getByRole('alert')).toContainText(
    'holds German (de) and French (fr), not Dutch beside English.',
  );
  expect(await violations(page)).toEqual([]);
  await app.button('Open these two').click();
  await expect(page).toHaveURL(/#\/pair\/\w+/);
  await expect(app.text).toContainText('Le moulin est au bord');
});
