import type { ReactElement } from 'react';

export function NotesPanel(): ReactElement {
  return <div />;
}
