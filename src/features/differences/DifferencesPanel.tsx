import type { ReactElement } from 'react';

export function DifferencesPanel(): ReactElement {
  return <div />;
}
