import * as React from 'react';
import type { ControlProps } from './Field';
import styles from './SuggestBox.module.scss';

export interface Suggestion {
  readonly key: string;
  readonly title: string;
  readonly detail?: string;
}

export interface SuggestBoxProps {
  /** The id, description and error from the field around it. */
  readonly control: ControlProps;
  readonly text: string;
  readonly placeholder?: string;
  /** What to choose from for the text as it is; `undefined` while nothing was asked or the answer is under way. */
  readonly suggestions: readonly Suggestion[] | undefined;
  /** Said in place of suggestions: too few letters, no one found, still looking. */
  readonly note?: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (key: string) => void;
}

/** What a key does in an open list of so many, at a position (-1: none). */
function moveTo(key: string, position: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (position + 1) % count;
    case 'ArrowUp':
      return (position <= 0 ? count : position) - 1;
    default:
      return undefined;
  }
}

interface SuggestListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly position: number;
  readonly isShown: boolean;
  readonly onChoose: (key: string) => void;
}

function SuggestList({ id, suggestions, position, isShown, onChoose }: SuggestListProps): React.ReactElement {
  return (
    <div id={`${id}-list`} className={styles.list} role="listbox" aria-labelledby={id} hidden={!isShown}>
      {suggestions.map(({ key, title, detail }, index) => (
        <div
          key={key}
          id={`${id}-option-${index}`}
          role="option"
          tabIndex={-1}
          className={styles.option}
          aria-selected={index === position}
          onMouseDown={(event) => {
            // The field keeps the focus; a click would come after it had lost it.
            event.preventDefault();
            onChoose(key);
          }}
        >
          {title}
          {detail && <span className={styles.detail}>{detail}</span>}
        </div>
      ))}
    </div>
  );
}

/**
 * A text field that offers what matches while one types; arrows move, Enter takes, Escape closes (the ARIA combobox pattern). Enter takes
 * the only one there is, and of several goes to the first: while there is a choice it never sends the form.
 */
export function SuggestBox(props: SuggestBoxProps): React.ReactElement {
  const { control, suggestions = [], onChoose } = props;
  const { id } = control;
  const [isOpen, setIsOpen] = React.useState(false);
  const [position, setPosition] = React.useState(-1);
  const isListShown = isOpen && suggestions.length > 0;
  const active = isListShown ? suggestions[position] : undefined;
  const chosen = active ?? (isListShown && suggestions.length === 1 ? suggestions[0] : undefined);

  const choose = (key: string): void => {
    setIsOpen(false);
    setPosition(-1);
    onChoose(key);
  };
  const handleChange = (event: React.ChangeEvent<HTMLInputElement>): void => {
    setIsOpen(true);
    setPosition(-1);
    props.onText(event.target.value);
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    const next =
      suggestions.length > 0 ? moveTo(event.key, isListShown ? position : -1, suggestions.length) : undefined;
    if (next !== undefined) {
      setIsOpen(true);
      setPosition(next);
    } else if (event.key === 'Enter' && chosen) choose(chosen.key);
    else if (event.key === 'Enter' && isListShown) setPosition(0);
    else if (event.key === 'Escape' && isListShown) {
      setIsOpen(false);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.box}>
      <input
        {...control}
        className={styles.input}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isListShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={active && `${id}-option-${position}`}
        value={props.text}
        placeholder={props.placeholder}
        onChange={handleChange}
        onKeyDown={handleKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      <SuggestList id={id} suggestions={suggestions} position={position} isShown={isListShown} onChoose={choose} />
      <p className={styles.note} role="status">
        {isOpen && suggestions.length === 0 ? props.note : ''}
      </p>
    </div>
  );
}
