/** What was found out about a leaf's text: the file and its format, and what can be changed about it – language and encoding. */
import type { ReactElement } from 'react';

import type { Side } from '../../engine/text/text';
import type { Encoding } from '../../formats/door';
import { languageOfSide } from '../../store/draft';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import styles from './FileFacts.module.css';

const said = laterWords.import;

/** European languages, those of the two leaves first, then by number of speakers; others are found out all the same. */
const languages = 'nl en de fr es it pt pl da sv nb fi cs hu ro el bg uk ru tr'.split(' ');
const encodings: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];

export function FileFacts({ side }: { readonly side: Side }): ReactElement | null {
  const held = useApp((state) => state.draft[side]);
  const { nameLanguage, decodeAgain, asPlainText } = useActions();
  const { about, source } = held;
  if (held.check.words === 0) return null;
  const found = languageOfSide({ ...held, language: null });
  const facts = [
    about === null || source === null ? '' : said.formats[about.format],
    about?.parts == null ? '' : said.parts(about.parts.unit, about.parts.count),
    about?.site ?? '',
  ].filter((one) => one !== '');
  const remarks = about?.remarks ?? [];
  return (
    <div className={styles.facts}>
      {source === null ? null : (
        <p>
          <b>{source.name}</b>
          {facts.length === 0 ? null : ` · ${facts.join(' · ')}`}
        </p>
      )}
      <p className={styles.choices}>
        <select
          aria-label={said.languageOf(side)}
          value={held.language ?? ''}
          onChange={(event) => nameLanguage(side, event.currentTarget.value || null)}
        >
          <option value="">{said.asFound(found)}</option>
          {languages
            .filter((tag) => tag !== found.split('-')[0])
            .map((tag) => (
              <option key={tag} value={tag}>
                {said.language(tag)}
              </option>
            ))}
        </select>
        {about?.encoding == null || source === null ? null : (
          <select
            aria-label={said.encodingOf(side)}
            value={about.encoding}
            onChange={(event) => {
              const chosen = encodings.find((one) => one === event.currentTarget.value);
              if (chosen !== undefined) void decodeAgain(side, chosen);
            }}
          >
            {encodings.map((one) => (
              <option key={one} value={one}>
                {said.encodings[one]}
              </option>
            ))}
          </select>
        )}
      </p>
      {remarks.length === 0 ? null : (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark.code}>
              {said.remark(remark)}
              {remark.code === 'as-markdown' && held.plain !== null ? (
                <>
                  {' '}
                  <Button tone="link" onClick={() => void asPlainText(side)}>
                    {said.asText}
                  </Button>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
