/** The list of keys, made from the table of keys, with the switch for single letters. */
import { useEffect, useRef, type ReactElement } from 'react';

import { rulesAddress } from '../store/rules-address';
import { useActions, useApp } from '../store/use-app';
import { ToolButton } from '../ui/ToolButton';
import { handGroups, handWays } from '../features/realign/hand-table';
import { laterWords } from '../words/later-words';
import { words } from '../words/words';
import styles from './KeysSheet.module.css';
import { shortcuts, type Press } from './shortcuts';

const said = words.app.shortcuts;
const groups = ['reading', 'text', 'notes', 'everywhere'] as const;
const onMac = /Mac|iP(hone|ad)/.test(navigator.userAgent);

const handKeys = [...handWays, ...handGroups.flatMap(({ actions }) => actions)].filter(
  ({ key }) => key !== '',
);

/** A native dialog: the browser keeps the focus in it and gives it back. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const single = useApp((state) => state.settings.singleKeys);
  const { changeSettings } = useActions();

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="keys-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="keys-title">{said.title}</h2>
        <ToolButton icon="close" label={said.close} onClick={() => dialog.current?.close()} />
      </div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => changeSettings({ singleKeys: event.currentTarget.checked })}
        />
        <span>
          <b>{said.singleKeys}</b>
          {said.singleKeysWhy}
        </span>
      </label>
      {groups.map((group) => (
        <section key={group}>
          <h3>{said.groups[group]}</h3>
          <dl className={styles.list}>
            {group === 'text'
              ? words.reader.keys.map(({ keys, does }) => (
                  <div key={does}>
                    <dt>{does}</dt>
                    <dd>
                      {keys.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dd>
                  </div>
                ))
              : null}
            {shortcuts
              .filter((one) => one.group === group)
              .map((one) => (
                <div key={one.does} data-off={one.single && !single && one.presses.every(isSingle)}>
                  <dt>{said.does[one.does]}</dt>
                  <dd>
                    {one.presses.map((press, index) => (
                      <span key={nameOf(press)}>
                        {index === 0 || one.presses.length > 2 ? ' ' : ` ${said.or} `}
                        <kbd>{nameOf(press)}</kbd>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <section>
        <h3>{said.groups.hand}</h3>
        <dl className={styles.list}>
          {handKeys.map(({ word, key }) => (
            <div key={word} data-off={!single && key.length === 1 && !/[↑↓]/u.test(key)}>
              <dt>{laterWords.hand.titles[word]}</dt>
              <dd>
                <kbd>{key}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <a className={styles.link} href={rulesAddress(null)} onClick={() => dialog.current?.close()}>
        {words.app.rules.link}
      </a>
    </dialog>
  );
}

function isSingle(press: Press): boolean {
  return press.key.length === 1 && press.control !== true;
}

const keyNames: Readonly<Record<string, string>> = {
  Escape: said.names.escape,
  Enter: said.names.enter,
  ArrowDown: '↓',
  ArrowUp: '↑',
};

function nameOf(press: Press): string {
  const parts = [
    press.control === true ? (onMac ? said.names.command : said.names.control) : null,
    press.alt === true ? said.names.alt : null,
    press.shift === true ? said.names.shift : null,
    keyNames[press.key] ?? press.key.toUpperCase(),
  ];
  return parts.filter((part) => part !== null).join(' + ');
}
