import type { ReactElement } from 'react';

export function NewPair(): ReactElement {
  return <div />;
}
