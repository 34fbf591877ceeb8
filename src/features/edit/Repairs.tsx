/** What an encoding or a template left behind, before and after, mended only when the reader says so; and what reading did. */
import { useMemo, type ReactElement } from 'react';

import { detectDamage, type Damage, type DamageKind } from '../../engine/text/damage';
import { normalise } from '../../engine/text/normalise';
import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import type { KeptSide } from '../../storage/pair';
import { useActions } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import styles from './TextSheet.module.css';

const said = laterWords.edit.repairs;

/** So many places of a kind are shown one by one; the rest is mended with all of its kind (own choice). */
const shownOfKind = 12;
/** Words around a damaged place, UTF-16 units on either side. */
const around = 32;

export function Repairs({
  side,
  reading: { text },
  kept,
}: {
  readonly side: Side;
  readonly reading: Reading;
  readonly kept: KeptSide;
}): ReactElement {
  const { mendSide } = useActions();
  const { content, language } = text;
  const damages = useMemo(() => detectDamage(content), [content]);
  const made = useMemo(() => normalise(kept.raw).repairs, [kept]);
  const mendable = damages.filter(({ proposal }) => proposal !== null);
  const kinds = [...new Set(damages.map(({ kind }) => kind))];
  return (
    <section className={styles.section} aria-label={said.title}>
      <h3>
        {said.title} {damages.length === 0 ? null : <span>{said.why}</span>}
      </h3>
      {damages.length === 0 ? <p className={styles.none}>{said.none}</p> : null}
      {kinds.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          damages={damages.filter((one) => one.kind === kind)}
          content={content}
          language={language}
          onMend={(some) => void mendSide(side, some)}
        />
      ))}
      {kinds.length > 1 && mendable.length > 1 ? (
        <div className={styles.row}>
          <Button onClick={() => void mendSide(side, mendable)}>{said.mendAll(mendable.length)}</Button>
        </div>
      ) : null}
      {made.length === 0 ? null : (
        <>
          <h4>{said.done}</h4>
          <ul className={styles.made}>
            {made.map(({ kind, count }) => (
              <li key={kind}>
                {said.madeCount(count)} {said.made[kind]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Kind({
  kind,
  damages,
  content,
  language,
  onMend,
}: {
  readonly kind: DamageKind;
  readonly damages: readonly Damage[];
  readonly content: string;
  readonly language: string;
  readonly onMend: (damages: readonly Damage[]) => void;
}): ReactElement {
  const mendable = damages.filter(({ proposal }) => proposal !== null);
  return (
    <>
      <h4>{said.kinds[kind]}</h4>
      <ul className={styles.list}>
        {damages.slice(0, shownOfKind).map((damage) => (
          <Offer
            key={damage.start}
            damage={damage}
            content={content}
            language={language}
            onMend={() => onMend([damage])}
          />
        ))}
      </ul>
      {damages.length > shownOfKind ? (
        <p className={styles.none}>{said.more(damages.length - shownOfKind)}</p>
      ) : null}
      {mendable.length > 1 ? (
        <div className={styles.row}>
          <Button onClick={() => onMend(mendable)}>{said.mendAll(mendable.length)}</Button>
        </div>
      ) : null}
    </>
  );
}

function Offer({
  damage,
  content,
  language,
  onMend,
}: {
  readonly damage: Damage;
  readonly content: string;
  readonly language: string;
  readonly onMend: () => void;
}): ReactElement {
  const { start, end, proposal } = damage;
  const before = content.slice(start, end);
  return (
    <li className={styles.line}>
      <span className={styles.words} lang={language}>
        {content.slice(Math.max(0, start - around), start).replace(/\s+/gu, ' ')}
        <del className={styles.gone}>{before}</del>
        {proposal === null || proposal === '' ? null : (
          <>
            <span aria-hidden="true"> → </span>
            <ins className={styles.new}>{proposal}</ins>
          </>
        )}
        {content.slice(end, end + around).replace(/\s+/gu, ' ')}
      </span>
      <span className={styles.reason}>
        {proposal === null ? said.cannot : proposal === '' ? `→ ${said.nothing}` : ''}
      </span>
      <span className={styles.acts}>
        {proposal === null ? null : (
          <Button
            aria-label={said.mendName(before, proposal === '' ? said.nothing : proposal)}
            onClick={onMend}
          >
            {said.mend}
          </Button>
        )}
      </span>
    </li>
  );
}
