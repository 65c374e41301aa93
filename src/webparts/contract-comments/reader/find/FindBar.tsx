import * as React from 'react';
import { CancelIcon, ChevronDownIcon, ChevronUpIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { useAnnouncedCount } from '../../../../ui/live/use-announced-count';
import { useDebouncedValue } from '../../../../ui/time/use-debounced-value';
import { useServices } from '../../services';
import { findWords, placeWords } from './find-words';
import type { Find } from './use-find';
import styles from './FindBar.module.scss';

export interface FindBarProps {
  readonly find: Find;
  readonly document: ContractDocument | undefined;
}

/** Long enough that a long contract is not searched for every letter. */
const ASK_AFTER_MS = 200;

/** A box that has the focus when it appears, with what is in it selected. */
function useSelectedBox(): React.RefObject<HTMLInputElement> {
  const box = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.select();
  }, []);
  return box;
}

/** The box to find words with. It has the focus when it opens; Enter goes on, Shift and Enter go back, Escape closes it. */
export function FindBar({ find, document }: FindBarProps): React.ReactElement {
  const { query, current, turn, ask, go, toggle } = find;
  const { locale } = useServices();
  const [text, setText] = React.useState(query);
  const settled = useDebouncedValue(text, ASK_AFTER_MS);
  React.useEffect(() => ask(settled), [ask, settled]);
  const box = useSelectedBox();
  const words = findWords(find, locale);
  const place = current && document ? placeWords(current, document) : '';
  useAnnouncedCount([words, place].filter(Boolean).join('. '), `${turn} ${query}`);
  const step = (direction: 1 | -1): void => {
    if (text === query) go(direction);
    else ask(text);
  };
  const handleKey = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') toggle();
    else if (event.key === 'Enter' && event.target === box.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const buttons = [
    { label: strings.FindPrevious, Icon: ChevronUpIcon, onClick: () => step(-1) },
    { label: strings.FindNext, Icon: ChevronDownIcon, onClick: () => step(1) },
    { label: sharedStrings.Close, Icon: CancelIcon, onClick: toggle }
  ];
  return (
    <div role="search" className={styles.bar}>
      <input
        ref={box}
        type="text"
        className={styles.box}
        aria-label={strings.FindLabel}
        placeholder={strings.FindLabel}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKey}
      />
      <span className={styles.words}>{words}</span>
      <div className={styles.steps}>
        {buttons.map(({ label, Icon, onClick }) => (
          <button
            key={label}
            type="button"
            className={styles.step}
            aria-label={label}
            onClick={onClick}
            onKeyDown={handleKey}
          >
            <Icon aria-hidden="true" />
          </button>
        ))}
      </div>
    </div>
  );
}
