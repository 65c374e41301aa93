import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { clausePath, nameClause, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import { useDiscussionScope } from '../../discussion/discussion-context';
import { BlockView } from './BlockView';
import { THREADS } from './block-elements';
import type { ReattachTarget } from '../placing/use-reattaching';
import type { Highlight } from './highlight-segments';
import type { ThreadPlaces } from '../thread-places';

export interface ContractTextProps {
  readonly document: ContractDocument;
  readonly places: ThreadPlaces;
  readonly focusedKey: string | undefined;
  /** The block whose discussion is unfolded under it; `undefined` where discussions are elsewhere. */
  readonly unfolded: number | undefined;
  /** How a comment is given its place, while one is. */
  readonly choice: ReattachTarget | undefined;
  readonly renderUnfolded: (blockIndex: number) => React.ReactNode;
  readonly onOpen: (blockIndex: number) => void;
  readonly onCompose: (blockIndex: number) => void;
  readonly onThread: (key: string) => void;
}

const none: readonly Highlight[] = [];
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Where a key takes the focus: the next or previous clause, the first or the last. */
function targetOf(key: string, index: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key] ?? steps[key.toLowerCase()];
  return step === undefined ? undefined : Math.min(Math.max(index + step, 0), last);
}

/** A press on highlighted words goes to their thread; on overlapping ones, to the next with every press. */
function useHighlightPress(
  text: React.RefObject<HTMLElement>,
  focusedKey: string | undefined,
  onThread: (key: string) => void
): void {
  React.useEffect(() => {
    const element = text.current;
    const handleClick = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest(`mark[${THREADS}]`) : null;
      if (!mark || window.getSelection()?.isCollapsed === false) return;
      const keys = mark.getAttribute(THREADS)?.split(' ') ?? [];
      const next = keys[(keys.indexOf(focusedKey ?? '') + 1) % keys.length];
      if (next) onThread(next);
    };
    element?.addEventListener('click', handleClick);
    return () => element?.removeEventListener('click', handleClick);
  }, [text, focusedKey, onThread]);
}

/** The contract's text, block by block. Arrow keys, J and K go from clause to clause; C comments on the one in focus. */
export function ContractText(props: ContractTextProps): React.ReactElement {
  const { document, places, focusedKey, unfolded, choice, renderUnfolded, onOpen, onCompose, onThread } = props;
  const { standing, locale } = useDiscussionScope();
  const text = React.useRef<HTMLDivElement>(null);
  const [stop, setStop] = React.useState(0);
  const canComment = standing === 'open' && !choice;
  const start = choice?.start;
  React.useEffect(() => {
    if (start !== undefined) setStop(start);
  }, [start]);
  const names = React.useMemo(
    () => document.blocks.map((block) => nameClause(clausePath(document, block.index), strings.Preamble)),
    [document]
  );
  useHighlightPress(text, focusedKey, onThread);
  const last = document.blocks.length - 1;
  const handleKey = React.useCallback(
    (index: number, event: React.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = targetOf(event.key, index, last);
      if (target !== undefined) text.current?.querySelector<HTMLElement>(`[data-block="${target}"] > button`)?.focus();
      else if (event.key.toLowerCase() === 'c' && canComment) onCompose(index);
      else return;
      event.preventDefault();
    },
    [last, canComment, onCompose]
  );
  return (
    <div ref={text}>
      {document.blocks.map((block) => {
        const highlights = places.highlights.get(block.index) ?? none;
        const isTouched = focusedKey !== undefined && highlights.some(({ key }) => key === focusedKey);
        return (
          <React.Fragment key={block.index}>
            <BlockView
              block={block}
              name={names[block.index] ?? ''}
              highlights={highlights}
              focusedKey={isTouched ? focusedKey : undefined}
              count={places.counts.get(block.index) ?? 0}
              isStop={block.index === stop}
              canComment={canComment}
              isPlacing={choice !== undefined}
              isExpanded={unfolded === undefined ? undefined : unfolded === block.index}
              locale={locale}
              onOpen={choice?.chooseBlock ?? onOpen}
              onKey={handleKey}
              onStop={setStop}
            />
            {unfolded === block.index && renderUnfolded(block.index)}
          </React.Fragment>
        );
      })}
    </div>
  );
}
