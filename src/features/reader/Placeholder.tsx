/** Keeps the place of rows that are not on the page yet, and calls them when the reader comes near. */
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

/** The room of rows that are not there yet (px a row: about five lines). */
export function Placeholder({
  rows,
  onNear,
}: {
  readonly rows: number;
  readonly onNear: () => void;
}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) onNear();
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [onNear]);
  return <div ref={place} style={{ height: rows * 165 }} />;
}
