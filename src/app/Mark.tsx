/** The mark of Tweeluik: two leaves and their hinge. */
import type { ReactElement } from 'react';

export function Mark(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" fill="none" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d="M3 4.8 9.6 3v18L3 19.2zM21 4.8 14.4 3v18l6.6-1.8z"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="M9.6 8.2h4.8M9.6 15.8h4.8" stroke="currentColor" strokeWidth="2.4" />
    </svg>
  );
}
