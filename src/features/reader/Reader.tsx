import type { ReactElement } from 'react';

export function Reader(): ReactElement {
  return <div />;
}
