import type { ReactElement } from 'react';

export function Ruler(): ReactElement {
  return <div />;
}
