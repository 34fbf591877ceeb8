/** The drawn signs of the interface: 16 × 16, one stroke, named for what they show. Always beside a word or inside a named control. */
import type { ReactElement } from 'react';

const shapes = {
  search: <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />,
  type: (
    <path d="M1.5 12.5 5 3.5l3.5 9M2.7 9.5h4.6M14.5 12.5V8.4M14.5 10.4a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0Z" />
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" />
    </>
  ),
  panel: (
    <>
      <rect x="2" y="2.8" width="12" height="10.4" rx="1.6" />
      <path d="M10 2.8v10.4" />
    </>
  ),
  both: (
    <>
      <rect x="1.8" y="3" width="5.4" height="10" rx="1" fill="currentColor" stroke="none" />
      <rect x="8.8" y="3" width="5.4" height="10" rx="1" fill="currentColor" stroke="none" />
    </>
  ),
  'only-nl': (
    <>
      <rect x="1.8" y="3" width="5.4" height="10" rx="1" fill="currentColor" stroke="none" />
      <rect x="8.8" y="3" width="5.4" height="10" rx="1" opacity=".35" fill="currentColor" stroke="none" />
    </>
  ),
  'only-en': (
    <>
      <rect x="1.8" y="3" width="5.4" height="10" rx="1" opacity=".35" fill="currentColor" stroke="none" />
      <rect x="8.8" y="3" width="5.4" height="10" rx="1" fill="currentColor" stroke="none" />
    </>
  ),
  level: <path d="M1.5 4h5M1.5 8h5M1.5 12h5M9.5 4h5M9.5 8h5M9.5 12h5" />,
  down: <path d="m4 6.2 4 4 4-4" />,
  up: <path d="m4 9.8 4-4 4 4" />,
  'arrow-up': <path d="M8 13.2V3M4 6.8 8 2.8l4 4" />,
  'arrow-down': <path d="M8 2.8V13M4 9.2l4 4 4-4" />,
  back: <path d="M12.8 8H3M6.8 4.2 3 8l3.8 3.8" />,
  close: <path d="m3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8" />,
  check: <path d="m3 8.6 3.2 3.2L13 4.6" />,
  pencil: <path d="m10.4 3.2 2.4 2.4L5.6 12.8l-3 .6.6-3Z" />,
  edit: (
    <path d="M5.4 2.6c1.6 0 2.6.6 2.6 1.8v7.2c0 1.2-1 1.8-2.6 1.8M10.6 2.6C9 2.6 8 3.2 8 4.4M8 11.6c0 1.2 1 1.8 2.6 1.8M6.4 8h3.2" />
  ),
  pair: <path d="M6.4 9.6 9.6 6.4M7 4.6l1-1a3 3 0 0 1 4.3 4.3l-1 1M9 11.4l-1 1a3 3 0 0 1-4.3-4.3l1-1" />,
  highlight: <path d="M3 13.2h10M5 10.4V8.2l5.2-5.4 2.4 2.3-5.3 5.3Z" />,
  device: (
    <>
      <rect x="3" y="3" width="10" height="7.2" rx="1" />
      <path d="M1.5 12.8h13" />
    </>
  ),
  warning: <path d="M8 2.4 14.4 13.4H1.6ZM8 6.4v3.4M8 11.6v.2" />,
  more: <path d="M3.4 8h.2M7.9 8h.2M12.4 8h.2" strokeWidth="2" />,
  list: <path d="M5.6 4h8.2M5.6 8h8.2M5.6 12h8.2M2.3 4h.2M2.3 8h.2M2.3 12h.2" />,
  plus: <path d="M8 3v10M3 8h10" />,
  trash: <path d="M2.8 4.4h10.4M6.2 4.2V2.6h3.6v1.6M4.2 4.6l.6 8.8h6.4l.6-8.8" />,
  download: <path d="M8 2.4v7.8M4.6 7 8 10.4 11.4 7M2.6 13.4h10.8" />,
  upload: <path d="M8 10.4V2.6M4.6 5.8 8 2.4l3.4 3.4M2.6 13.4h10.8" />,
  undo: <path d="M5.6 3.2 2.6 6.2l3 3M3 6.2h6.4a3.6 3.6 0 0 1 0 7.2H7" />,
  fold: <path d="M2 5h12M2 8h12M2 11h12" />,
  swap: <path d="M4.6 3 1.8 5.8l2.8 2.8M2 5.8h9.4M11.4 7.4l2.8 2.8-2.8 2.8M14 10.2H4.6" />,
  keyboard: (
    <>
      <rect x="1.5" y="4" width="13" height="8.4" rx="1.4" />
      <path d="M4 6.8h.2M6.6 6.8h.2M9.2 6.8h.2M11.8 6.8h.2M5 9.8h6" />
    </>
  ),
  align: <path d="M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5" />,
  pin: <path d="M8 9.6V14M4.8 9.6h6.4M6.2 2.4h3.6l-.5 4.2 1.9 3H4.8l1.9-3Z" />,
  merge: <path d="M2.5 3h11M2.5 13h11M8 4.8v2.6M8 11.2V8.6M6.4 6 8 7.6 9.6 6M6.4 10 8 8.4l1.6 1.6" />,
  split: <path d="M2.5 8h11M8 6.2V2.6M8 9.8v3.6M6.4 4.2 8 2.6l1.6 1.6M6.4 11.8 8 13.4l1.6-1.6" />,
  join: <path d="M2 5.5h4.5v5H2M14 5.5H9.5v5H14" />,
  cut: <path d="M6.5 5.5H2v5h4.5M9.5 5.5H14v5H9.5M8 3v10" />,
  alone: <path d="M2.5 4h5v8h-5ZM10.5 6l3 4M13.5 6l-3 4" />,
  reviewed: <path d="M2.5 13h11M4 7.6 6.6 10 12 4" />,
  'sentence-up': <path d="M2.5 11.5h11M2.5 8.5h7M8 5.6 11 2.8l3 2.8" />,
  'sentence-down': <path d="M2.5 4.5h11M2.5 7.5h7M8 10.4l3 2.8 3-2.8" />,
  unlink: <path d="M2 2.5h4.5v11H2M14 2.5H9.5v11H14M8 4v1.6M8 7.2v1.6M8 10.4V12" />,
  stop: <rect x="4" y="4" width="8" height="8" rx="1" fill="currentColor" stroke="none" />,
} as const;

export type IconName = keyof typeof shapes;

/** A sign, hidden from screen readers: its control carries the name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ display: 'block', flex: 'none' }}
    >
      {shapes[name]}
    </svg>
  );
}
