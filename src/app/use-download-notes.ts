/** Hands the reader all notes of this device as one file. */
import { useCallback } from 'react';

import { useActions } from '../store/use-app';
import { downloadText } from '../ui/download-text';
import { words } from '../words/words';

/** A function that starts the download; the file is named for the day. */
export function useDownloadNotes(): () => void {
  const { notesFile } = useActions();
  return useCallback(() => {
    const day = new Date().toISOString().slice(0, 10);
    downloadText(words.app.kept.fileName(day), notesFile());
  }, [notesFile]);
}
