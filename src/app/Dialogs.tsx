/** The dialogs over everything; their code comes after the first screen. */
import { Suspense, type ReactElement } from 'react';

import { useApp } from '../store/use-app';
import { later } from '../ui/later';

const ExportDialog = later(async () => (await import('../features/export/ExportDialog')).ExportDialog);

export function Dialogs(): ReactElement | null {
  const dialog = useApp((state) => state.dialog);
  if (dialog === null) return null;
  return <Suspense>{dialog.name === 'export' ? <ExportDialog /> : null}</Suspense>;
}
