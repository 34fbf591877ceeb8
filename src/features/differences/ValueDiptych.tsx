/** Both values as a small diptych: what each side says, the letters that differ, and below it what that means. */
import { useMemo, type ReactElement } from 'react';

import type { Difference, Value } from '../../engine/compare/difference';
import type { Side } from '../../engine/text/text';
import { laterCode } from '../../store/later-code';
import { useLaterCode } from '../../store/use-later-code';
import { words } from '../../words/words';
import { cutMiddle } from './middle-cut';
import { isOneSided, relationOf } from './Relation';
import { Slot } from './Slot';
import { useLanguages } from './use-languages';
import type { Piece } from './value-diff';
import styles from './ValueDiptych.module.css';

/** Signs a leaf of the card holds before a passage gives way in the middle: nine lines. The whole stands in the text. */
const room = 170;

/** Past this many signs a value is set in the smaller size of a passage: three lines of a leaf. */
const long = 44;

const text = words.differencesPanel;

/** The letters that differ: nobody looks at a card before the first screen stands. */
const diffing = laterCode(async () => (await import('./value-diff')).diffValues);

/** Two leaves and the hinge between them. */
export function ValueDiptych({ difference }: { readonly difference: Difference }): ReactElement {
  const { nl, en } = difference;
  const diffValues = useLaterCode(diffing);
  const diff = useMemo(
    () => diffValues?.(nl.read ?? '', en.read ?? '') ?? null,
    [diffValues, nl.read, en.read],
  );
  const sign = relationOf(difference);
  if (isOneSided(difference)) {
    const side = nl.read === null ? 'en' : 'nl';
    return <Leaf side={side} value={difference[side]} pieces={null} />;
  }
  return (
    <div className={styles.diptych} data-sign={sign} data-only={onlySide(difference) ?? undefined}>
      <Leaf side="nl" value={nl} pieces={diff?.nl ?? null} />
      <span className={styles.hinge} aria-hidden="true">
        <i>{sign === 'ask' ? '?' : ''}</i>
      </span>
      <Leaf side="en" value={en} pieces={diff?.en ?? null} />
    </div>
  );
}

/** The side that alone has something to show; the other needs no more room than its slot. */
function onlySide({ nl, en }: Difference): Side | null {
  if (en.read === null && (nl.read?.length ?? 0) > long) return 'nl';
  return nl.read === null && (en.read?.length ?? 0) > long ? 'en' : null;
}

function Leaf({
  side,
  value,
  pieces,
}: {
  readonly side: Side;
  readonly value: Value;
  readonly pieces: readonly Piece[] | null;
}): ReactElement {
  const language = useLanguages()[side];
  return (
    <div className={styles.leaf} data-side={side}>
      <small className={styles.side}>
        <span aria-hidden="true">{text.languageCode(language, side)}</span>
        <span className="spoken">{text.sideNames[side]}</span>
      </small>
      {value.read === null || value.read === '' ? (
        <p>
          <Slot wide />
        </p>
      ) : (
        <p lang={language} data-long={value.read.length > long || undefined}>
          {pieces === null ? cutMiddle(value.read, room) : <Pieces pieces={pieces} whole={value.read} />}
        </p>
      )}
      {value.normalised !== null && value.normalised !== value.read && (
        <small className={styles.meaning}>{value.normalised}</small>
      )}
    </div>
  );
}

/** The value with the letters that differ; read aloud it is one word, not its splinters. */
function Pieces({
  pieces,
  whole,
}: {
  readonly pieces: readonly Piece[];
  readonly whole: string;
}): ReactElement {
  return (
    <>
      <span className="spoken">{whole}</span>
      <span aria-hidden="true">
        {pieces.map((piece, index) =>
          piece.how === 'missing' ? (
            <span key={index} className={styles.missing} />
          ) : (
            <span key={index} data-how={piece.how}>
              {piece.text}
            </span>
          ),
        )}
      </span>
    </>
  );
}
