/** Files dropped anywhere on the page open as a new pair, a backup or notes are shown before they are brought in; what is open stays until they are read. */
import { useEffect, useState } from 'react';

import { looksKept } from '../formats/kept-file';
import { useActions } from '../store/use-app';

/** Enough of a file to see whether it is a backup or notes. */
const headBytes = 8_192;

/** Whether files are being dragged over the page. A leaf or list that takes a drop itself stops it before it comes here. */
export function useFileDrop(): boolean {
  const { takeFiles, takeKeptFile } = useActions();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      // Leaving the window, not one of its elements.
      if (event.relatedTarget === null) setOver(false);
    };
    const onEnd = (): void => setOver(false);
    const take = async (files: readonly File[]): Promise<void> => {
      const [file] = files;
      if (file !== undefined && files.length === 1) {
        const head = await file.slice(0, headBytes).text();
        if (looksKept(file.name, head)) return takeKeptFile(file.name, await file.text());
      }
      return takeFiles(files);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onEnd, true);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onEnd, true);
      window.removeEventListener('drop', onDrop);
    };
  }, [takeFiles, takeKeptFile]);
  return over;
}
