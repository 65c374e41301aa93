import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { Highlighted } from '../../../ui/format/Highlighted';
import { useFoundWords } from '../found-words';
import styles from './ThreadCard.module.scss';

/** What is shown of a text before someone asks for all of it: what fits a card that others stand beside. */
const SHOWN_CHARACTERS = 1_500;
const SHOWN_LINES = 20;

function beginningOf(text: string): string {
  return text.slice(0, SHOWN_CHARACTERS).split('\n', SHOWN_LINES).join('\n');
}

export interface LongTextProps {
  readonly text: string;
  /** Whether it is cut to a few lines, without a way to see the rest. Default false. */
  readonly isBrief?: boolean;
}

/** Words someone wrote, with what is looked for marked; of very many, the beginning and a button for the rest. */
export function LongText({ text, isBrief = false }: LongTextProps): React.ReactElement {
  const [isWhole, setIsWhole] = React.useState(false);
  const beginning = beginningOf(text);
  const found = useFoundWords(text);
  const isFoundFurther = found.some(({ end }) => end > beginning.length);
  const isCut = beginning.length < text.length && !isWhole && (isBrief || !isFoundFurther);
  return (
    <>
      <p className={styles.text} data-brief={isBrief}>
        <Highlighted
          text={isCut ? `${beginning}…` : text}
          highlights={isCut ? found.filter(({ end }) => end <= beginning.length) : found}
        />
      </p>
      {isCut && !isBrief && (
        <button type="button" className={styles.action} onClick={() => setIsWhole(true)}>
          {strings.ShowAll}
        </button>
      )}
    </>
  );
}
