/** The sign of a kind of difference: seven shapes, told apart without colour. Drawn in `currentColor`. */
import type { ReactElement } from 'react';

/** The names of the seven shapes; the app gives its kinds the same names. */
export type GlyphName = 'gap' | 'number' | 'date' | 'name' | 'quote' | 'meaning' | 'artefact';

const shapes: Readonly<Record<GlyphName, ReactElement>> = {
  gap: <path d="M2 12h3.4L8 7.2l2.6 4.8H14" />,
  number: <path d="M6.4 3 5 13M11 3 9.6 13M3 6.2h10.4M2.6 9.8H13" />,
  date: <path d="M2 12.4h12M3.4 12V7.6M6.4 12V4.4M9.6 12V7.6M12.6 12V4.4" />,
  name: <path d="M4 10.2 8 2.4l4 7.8M5.4 7.6h5.2M2.6 13.4h10.8" />,
  quote: <path d="M2.6 7V3.2h4M13.4 9v3.8h-4" strokeWidth="1.8" />,
  meaning: <path d="M1.6 8.6c1.1-2.4 2.2-2.4 3.2 0s2.1 2.4 3.2 0 2.2-2.4 3.2 0 2.1 2.4 3.2 0" />,
  artefact: <path d="M3.2 8h.2M7.9 8h.2M12.6 8h.2" strokeWidth="2.2" />,
};

/** A kind's sign, hidden from screen readers: the kind is always said in words beside it. */
export function KindGlyph({
  kind,
  size = 16,
}: {
  readonly kind: GlyphName;
  readonly size?: number;
}): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ display: 'block', flex: 'none' }}
    >
      {shapes[kind]}
    </svg>
  );
}
