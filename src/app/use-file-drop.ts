/** Files dropped anywhere on the page open as a new pair; what is open stays until they are read. */
import { useEffect, useState } from 'react';

import { useActions } from '../store/use-app';

/** Whether files are being dragged over the page. A leaf or list that takes a drop itself stops it before it comes here. */
export function useFileDrop(): boolean {
  const { takeFiles } = useActions();
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
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      void takeFiles([...(event.dataTransfer?.files ?? [])]);
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
  }, [takeFiles]);
  return over;
}
