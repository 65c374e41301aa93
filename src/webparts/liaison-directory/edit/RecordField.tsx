import * as React from 'react';
import { ChromeCloseIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'LiaisonDirectoryStrings';
import { indexRows, searchRows } from '../../../domain/directory/search-rows';
import { fill } from '../../../ui/format/text';
import { Field, type SearchedFieldProps } from '../../../ui/forms/Field';
import { SuggestBox } from '../../../ui/forms/SuggestBox';
import { useFocusMove } from '../../../ui/navigation/use-focus-move';
import styles from './Edit.module.scss';

/** A record of the directory one may choose. */
export interface RecordChoice {
  readonly id: number;
  readonly name: string;
  /** What tells records of one name apart. */
  readonly detail: string;
}

export type RecordFieldProps = SearchedFieldProps<number | undefined> & {
  readonly choices: readonly RecordChoice[];
  /** What "nothing chosen" means, and how to choose. */
  readonly placeholder: string;
};

const MOST_OFFERED = 8;

/** One of many records of the directory, found while one types: names by the hundred are too many for a list to scroll. */
export function RecordField(props: RecordFieldProps): React.ReactElement {
  const { value, onChange, text, onText, choices, placeholder, ...field } = props;
  const { target, moveFocus } = useFocusMove<HTMLDivElement>();
  const searchable = React.useMemo(
    () =>
      indexRows(
        choices.map(({ name, detail }) => [
          { text: name, weight: 3 },
          { text: detail, weight: 1 }
        ])
      ),
    [choices]
  );
  const found = searchRows(searchable, text)?.rows.flatMap((position) => choices[position] ?? []) ?? choices;
  const choose = (id: number | undefined): void => {
    moveFocus();
    onText('');
    onChange(id);
  };
  const chosen = choices.find(({ id }) => id === value);
  return (
    <Field {...field}>
      {(control) => (
        <div ref={target}>
          {value !== undefined ? (
            <div className={styles.chosen}>
              <span className={styles.chosenName}>
                {chosen?.name ?? strings.RecordGone}
                {chosen?.detail && <span className={styles.hint}> {chosen.detail}</span>}
              </span>
              <button
                type="button"
                id={control.id}
                className={styles.clear}
                aria-label={fill(strings.RemovePerson, chosen?.name ?? strings.RecordGone, field.label)}
                aria-describedby={control['aria-describedby']}
                onClick={() => choose(undefined)}
              >
                <ChromeCloseIcon aria-hidden="true" />
              </button>
            </div>
          ) : (
            <SuggestBox
              control={control}
              text={text}
              placeholder={placeholder}
              suggestions={found
                .slice(0, MOST_OFFERED)
                .map(({ id, name, detail }) => ({ key: String(id), title: name, detail }))}
              note={strings.NothingFound}
              onText={onText}
              onChoose={(key) => choose(Number(key))}
            />
          )}
        </div>
      )}
    </Field>
  );
}
