/** What can be done with the notes together, below the list where it never moves. */
import type { ComponentProps, ReactElement } from 'react';

import { sides } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import { Popover } from '../../ui/Popover';
import { laterWords } from '../../words/later-words';
import styles from './NotesTools.module.css';
import { useSideName } from './use-side-name';

const said = laterWords.notes.tools;
const menuId = 'notes-more';
const wholeId = 'notes-whole';

export function NotesTools(): ReactElement {
  const picking = useApp((state) => state.noteList.picked !== null);
  return <div className={styles.tools}>{picking ? <Picked /> : <Always />}</div>;
}

function Always(): ReactElement {
  const { openDialog, noteTexts, pickSeveral } = useActions();
  const binned = useApp((state) => state.keeping.binned);
  const none = useApp((state) => state.notes.length === 0);
  const sideName = useSideName();
  return (
    <>
      <Popover
        id={wholeId}
        label={said.whole}
        width={240}
        faceClass={styles.face}
        face={
          <>
            <Icon name="plus" size={14} />
            {said.wholeShort}
          </>
        }
      >
        <div className={styles.menu}>
          {sides.map((side) => (
            <Item key={side} menu={wholeId} icon="pencil" onClick={() => noteTexts([side])}>
              {laterWords.notes.on.text(sideName(side))}
            </Item>
          ))}
          <Item menu={wholeId} icon="pair" onClick={() => noteTexts(sides)}>
            {laterWords.notes.on.texts}
          </Item>
        </div>
      </Popover>
      <Button icon="download" onClick={() => openDialog({ name: 'export' })}>
        {said.export}
      </Button>
      <Popover
        id={menuId}
        label={said.more}
        align="end"
        width={240}
        faceClass={styles.face}
        face={
          <>
            {said.moreShort}
            <Icon name="up" size={14} />
          </>
        }
      >
        <div className={styles.menu}>
          <Item menu={menuId} icon="check" disabled={none} onClick={() => pickSeveral(true)}>
            {said.pick}
          </Item>
          <BringIn />
          <Item menu={menuId} icon="highlight" onClick={() => openDialog({ name: 'categories' })}>
            {said.categories}
          </Item>
          <Item menu={menuId} icon="trash" onClick={() => openDialog({ name: 'bin' })}>
            {said.bin(binned)}
          </Item>
        </div>
      </Popover>
    </>
  );
}

/** A file chosen by hand, for those who do not drop. */
function BringIn(): ReactElement {
  const { takeKeptFile } = useActions();
  return (
    <label className={styles.item}>
      <Icon name="upload" />
      {laterWords.restore.choose}
      <input
        type="file"
        className="spoken"
        accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          document.getElementById(menuId)?.hidePopover();
          if (file !== undefined) void file.text().then((text) => takeKeptFile(file.name, text));
        }}
      />
    </label>
  );
}

/** While several notes are being picked: what can be done with them. */
function Picked(): ReactElement {
  const picked = useApp((state) => state.noteList.picked ?? []);
  const { pickSeveral, openDialog, removeNotes } = useActions();
  return (
    <>
      <output className={styles.count}>{said.picked(picked.length)}</output>
      <Button icon="download" disabled={picked.length === 0} onClick={() => openDialog({ name: 'export' })}>
        {said.export}
      </Button>
      <Button icon="trash" disabled={picked.length === 0} onClick={() => removeNotes(picked)}>
        {laterWords.notes.editor.remove}
      </Button>
      <Button tone="quiet" onClick={() => pickSeveral(false)}>
        {laterWords.notes.editor.done}
      </Button>
    </>
  );
}

function Item({
  menu,
  icon,
  children,
  ...rest
}: ComponentProps<'button'> & { readonly menu: string; readonly icon: IconName }): ReactElement {
  return (
    <button type="button" className={styles.item} popoverTarget={menu} popoverTargetAction="hide" {...rest}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
