/** A run of the site's furniture: one folded line, or every line with the reason why it was set aside and a way back. */
import { memo } from 'react';
import type { ReactElement } from 'react';

import { blockText } from '../../engine/text/bitext';
import type { Furniture, FurnitureReason, Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { sides } from '../../engine/text/text';
import type { FurnitureBand } from '../../store/sheet';
import { useActions } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import styles from './Band.module.css';

export const Band = memo(function Band({
  band,
  readings,
  open,
  only = null,
}: {
  readonly band: FurnitureBand;
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly open: boolean;
  /** One side's lines alone, where each text flows by itself. */
  readonly only?: Side | null;
}): ReactElement {
  const { toggleBand } = useActions();
  const { furniture } = words.reader;
  return (
    <div
      className={styles.band}
      data-band={band.key}
      data-open={open || undefined}
      data-only={only ?? undefined}
    >
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        title={open ? furniture.close : furniture.open}
        onClick={() => toggleBand(band.key)}
      >
        {only !== 'en' && <Fold side="nl" lines={band.nl} />}
        <span className={styles.sign}>
          <Icon name="fold" />
        </span>
        {only !== 'nl' && <Fold side="en" lines={band.en} />}
      </button>
      {open && (
        <div className={styles.body}>
          {(only === null ? sides : [only]).map((side) => (
            <Lines key={side} side={side} lines={band[side]} reading={readings[side]} />
          ))}
        </div>
      )}
    </div>
  );
});

/** A reason whose evidence is the whole line need not quote it again. */
function shortened(reason: FurnitureReason, line: string): FurnitureReason {
  const same = reason.evidence.trim().toLowerCase() === line.trim().toLowerCase();
  return same ? { ...reason, evidence: '' } : reason;
}

function Fold({ side, lines }: { readonly side: Side; readonly lines: readonly Furniture[] }): ReactElement {
  const { furniture } = words.reader;
  const kinds = [...new Set(lines.map((line) => line.reasons[0]?.code ?? 'no-sentence'))].map(
    (code) => furniture.kinds[code],
  );
  const shown = kinds.slice(0, 3);
  return (
    <span className={styles.side} data-side={side} data-none={lines.length === 0 || undefined}>
      {lines.length > 0 && (
        <>
          <span className={styles.count}>{furniture.lines(lines.length)}</span>
          <span className={styles.kinds}>
            {`: ${shown.join(', ')}${kinds.length > shown.length ? ' …' : ''}`}
          </span>
        </>
      )}
    </span>
  );
}

function Lines({
  side,
  lines,
  reading,
}: {
  readonly side: Side;
  readonly lines: readonly Furniture[];
  readonly reading: Reading;
}): ReactElement {
  const { decideBlock, alwaysAside } = useActions();
  const { furniture } = words.reader;
  return (
    <ul className={styles.lines} data-side={side}>
      {lines.map(({ block: index, reasons }) => {
        const block = reading.text.blocks[index];
        if (block === undefined) return null;
        const text = blockText(reading.text, block);
        return (
          <li key={block.id} className={styles.line}>
            <span className={styles.text} lang={reading.text.language}>
              {text}
            </span>
            <span className={styles.reason}>
              {reasons
                .slice(0, 2)
                .map((reason) => furniture.reason(shortened(reason, text)))
                .join('; ')}
            </span>
            <button
              type="button"
              className={styles.back}
              aria-label={furniture.backName(text.slice(0, 60))}
              onClick={() => decideBlock(side, block.id, 'text')}
            >
              {furniture.back}
            </button>
            {reasons[0]?.code !== 'site-rule' && (
              <button
                type="button"
                className={styles.back}
                title={furniture.alwaysTitle}
                aria-label={furniture.alwaysName(text.slice(0, 60))}
                onClick={() => alwaysAside(side, block.id)}
              >
                {furniture.always}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
