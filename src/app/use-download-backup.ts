/** Hands the reader everything of this device as one file, and remembers that a backup was made. */
import { useCallback } from 'react';

import { useActions } from '../store/use-app';
import { downloadText } from '../ui/download-text';
import { words } from '../words/words';

/** A function that starts the download; should the texts not be reached, the notes go out alone. */
export function useDownloadBackup(): () => void {
  const { backupFile, backedUp, notesFile } = useActions();
  return useCallback(() => {
    const day = new Date().toISOString().slice(0, 10);
    backupFile().then(
      (text) => {
        downloadText(words.export.backupName(day), text);
        backedUp();
      },
      () => downloadText(words.app.kept.fileName(day), notesFile()),
    );
  }, [backupFile, backedUp, notesFile]);
}
