/** What goes out and how: which notes, which format, what the file will hold and what it is called. */
import { useEffect, useMemo, useState, type ReactElement } from 'react';

import { useCategories } from '../../store/categories';
import { isOn, passer } from '../../store/note-filter';
import { inOrder } from '../../store/note-views';
import { sideNames } from '../../store/side-name';
import { useActions, useApp } from '../../store/use-app';
import { useNoteViews } from '../../store/use-note-views';
import { useRowLabels, useSheet } from '../../store/use-visible';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { downloadText } from '../../ui/download-text';
import { Segments } from '../../ui/Segments';
import { words } from '../../words/words';
import styles from './ExportDialog.module.css';
import { FormatPicker } from './FormatPicker';
import { fileName, type Setting } from './note-lines';
import { Preview } from './Preview';
import { noteFiles, writeNotes, type NoteFormat } from './write-notes';
import { pairRows, textFiles, textFormats, writeTexts, type TextFormat } from './write-texts';

const said = words.export;

/** Which notes go out. */
type Which = 'all' | 'filtered' | 'picked';
/** What can be chosen in the list of formats. */
export type Choice = NoteFormat | TextFormat | 'backup';

interface File {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export function ExportDialog(): ReactElement {
  const { closeDialog, say, backedUp } = useActions();
  const picked = useApp((state) => state.noteList.picked);
  const filter = useApp((state) => state.noteList.filter);
  const [which, setWhich] = useState<Which>(
    (picked ?? []).length > 0 ? 'picked' : isOn(filter) ? 'filtered' : 'all',
  );
  const [choice, setChoice] = useState<Choice>('jsonld');
  const [excel, setExcel] = useState(false);
  const counts = useCounts();
  const notesFile = useFile(which, choice, excel);
  const backup = useBackup(choice === 'backup');
  const file = choice === 'backup' ? backup : notesFile;

  const download = (): void => {
    if (file === null) return;
    downloadText(file.name, file.text, file.type);
    if (choice === 'backup') backedUp();
    say(said.done(file.name));
    closeDialog();
  };
  const copy = (): void => {
    void navigator.clipboard.writeText(file?.text ?? '').then(
      () => say(said.copied),
      () => say(said.notCopied),
    );
  };
  return (
    <Dialog
      title={said.title}
      close={said.close}
      wide
      onClose={closeDialog}
      foot={
        <>
          <span className={styles.file}>
            {said.file}: <b>{file?.name ?? '–'}</b>
          </span>
          <Button disabled={file === null} onClick={copy}>
            {said.copy}
          </Button>
          <Button tone="primary" icon="download" disabled={file === null} onClick={download}>
            {said.download}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.choices}>
          {choice === 'backup' || isText(choice) ? null : (
            <Segments
              legend={said.what}
              options={[
                { value: 'all', label: said.all(counts.all) },
                { value: 'filtered', label: said.filtered(counts.filtered), disabled: !isOn(filter) },
                { value: 'picked', label: said.picked(counts.picked), disabled: counts.picked === 0 },
              ]}
              value={which}
              onChange={setWhich}
            />
          )}
          <FormatPicker value={choice} onChange={setChoice} />
          {choice === 'csv' || choice === 'tsv' ? (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={excel}
                onChange={(event) => setExcel(event.currentTarget.checked)}
              />
              {said.excel}
            </label>
          ) : null}
        </div>
        <Preview text={file?.text ?? null} page={choice === 'html'} />
      </div>
    </Dialog>
  );
}

function useCounts(): Readonly<Record<Which, number>> {
  const views = useNoteViews();
  const { filter, picked } = useApp((state) => state.noteList);
  return {
    all: views.length,
    filtered: useMemo(() => views.filter(passer(filter)).length, [views, filter]),
    picked: views.filter(({ note }) => picked?.includes(note.id) ?? false).length,
  };
}

/** Everything on this device as a file; null until the texts have been read. */
function useBackup(wanted: boolean): File | null {
  const { backupFile } = useActions();
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    let gone = false;
    if (wanted)
      void backupFile().then((found) => {
        if (gone) return;
        const name = said.backupName(new Date().toISOString().slice(0, 10));
        setFile({ name, type: 'application/json', text: found });
      });
    return () => {
      gone = true;
    };
  }, [wanted, backupFile]);
  return wanted ? file : null;
}

/** The file as it would be downloaded now; null while there is nothing to put in it. */
function useFile(which: Which, choice: Choice, excel: boolean): File | null {
  const views = useNoteViews();
  const { filter, order, picked } = useApp((state) => state.noteList);
  const pair = useApp((state) => state.pair);
  const readings = useApp((state) => state.readings);
  const categories = useCategories();
  const rows = useApp((state) => state.rows);
  const comparison = useApp((state) => state.comparison);
  const labels = useRowLabels(useSheet());
  const [now] = useState(() => new Date().toISOString());
  return useMemo(() => {
    if (pair === null || choice === 'backup') return null;
    const passes = passer(filter);
    const chosen = inOrder(views, order).filter((view) => {
      if (which === 'filtered') return passes(view);
      return which === 'all' || (picked?.includes(view.note.id) ?? false);
    });
    if (chosen.length === 0 && !isText(choice)) return null;
    const languages = { nl: readings?.nl.text.language ?? 'nl', en: readings?.en.text.language ?? 'en' };
    const setting: Setting = {
      title: pair.title === '' ? words.pair.untitled : pair.title,
      pair: pair.id,
      languages,
      sideName: sideNames(readings),
      categories,
      base: window.location.href.replace(/#.*$/, ''),
      now,
    };
    if (isText(choice)) {
      const { extension, type } = textFiles[choice];
      if (readings === null || rows.length === 0) return null;
      const byRow = new Map<string, string[]>();
      for (const { row, note } of views) {
        if (row === null) continue;
        const bodies = byRow.get(row);
        if (bodies === undefined) byRow.set(row, [note.body]);
        else bodies.push(note.body);
      }
      const noted = (row: number): readonly string[] => byRow.get(labels.get(row) ?? '') ?? [];
      const plain = pairRows(rows, readings, comparison.differences, noted);
      return { name: fileName(setting, extension), type, text: writeTexts(choice, plain, setting, excel) };
    }
    const side = (one: 'nl' | 'en') => ({
      language: languages[one],
      ...(readings === null ? {} : { content: readings[one].text.content }),
    });
    const annotated = { id: pair.id, title: setting.title, nl: side('nl'), en: side('en') };
    const { extension, type } = noteFiles[choice];
    return {
      name: fileName(setting, extension),
      type,
      text: writeNotes(choice, chosen, setting, annotated, excel),
    };
  }, [
    which,
    choice,
    excel,
    views,
    filter,
    order,
    picked,
    pair,
    readings,
    rows,
    labels,
    comparison,
    categories,
    now,
  ]);
}

function isText(choice: Choice): choice is TextFormat {
  return textFormats.some((one) => one === choice);
}
