/** The formats as one radio group, each with a sentence of what it is for. */
import type { ReactElement } from 'react';

import { words } from '../../words/words';
import type { Choice } from './ExportDialog';
import styles from './FormatPicker.module.css';
import { noteFormats } from './write-notes';
import { textFormats } from './write-texts';

const said = words.export;
const groups: readonly { readonly name: string; readonly choices: readonly Choice[] }[] = [
  { name: said.notesGroup, choices: noteFormats },
  { name: said.textsGroup, choices: textFormats },
  { name: said.everythingGroup, choices: ['backup'] },
];

export function FormatPicker({
  value,
  onChange,
}: {
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}): ReactElement {
  return (
    <fieldset className={styles.formats}>
      <legend className="spoken">{said.format}</legend>
      {groups.map(({ name, choices }) => (
        <div key={name} className={styles.group}>
          <h3>{name}</h3>
          {choices.map((choice) => (
            <label key={choice} className={styles.format}>
              <input
                type="radio"
                name="export-format"
                checked={choice === value}
                onChange={() => onChange(choice)}
              />
              <span>
                {said.formats[choice].name}
                <small>{said.formats[choice].text}</small>
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
