/** The dialogs over everything; their code comes after the first screen. */
import { type ReactElement } from 'react';

import type { Dialog } from '../store/state';
import { useApp } from '../store/use-app';
import { later } from '../ui/later';

const ExportDialog = later(async () => (await import('../features/export/ExportDialog')).ExportDialog);

const BinDialog = later(async () => (await import('../features/notes/BinDialog')).BinDialog);
const CategoriesDialog = later(
  async () => (await import('../features/notes/CategoriesDialog')).CategoriesDialog,
);
const RestoreDialog = later(async () => (await import('../features/export/RestoreDialog')).RestoreDialog);
const ImportDialog = later(async () => (await import('../features/export/ImportDialog')).ImportDialog);
const RefusedDialog = later(async () => (await import('../features/export/RefusedDialog')).RefusedDialog);

export function Dialogs(): ReactElement | null {
  const dialog = useApp((state) => state.dialog);
  return dialog === null ? null : <Shown dialog={dialog} />;
}

function Shown({ dialog }: { readonly dialog: Dialog }): ReactElement | null {
  switch (dialog.name) {
    case 'export':
      return <ExportDialog />;
    case 'restore':
      return <RestoreDialog plan={dialog.plan} />;
    case 'import':
      return <ImportDialog plan={dialog.plan} />;
    case 'refused':
      return <RefusedDialog file={dialog.file} why={dialog.why} />;
    case 'bin':
      return <BinDialog />;
    case 'categories':
      return <CategoriesDialog />;
  }
}
