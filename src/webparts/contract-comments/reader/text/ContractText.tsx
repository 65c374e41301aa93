import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { clausePath, nameClause, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import { useListener } from '../../../../ui/elements/use-listener';
import { useOpenContract } from '../../open-contract';
import { useServices } from '../../services';
import { BlockView } from './BlockView';
import type { ReattachTarget } from '../placing/use-reattach-target';
import type { Highlight } from './highlight-segments';
import type { ThreadPlaces } from '../thread-places';
import type { TextElements } from './text-elements';

export interface ContractTextProps {
  readonly document: ContractDocument;
  readonly places: ThreadPlaces;
  readonly elements: TextElements;
  readonly focusedKey: string | undefined;
  /** The block whose discussion is unfolded under it; `undefined` where discussions are elsewhere. */
  readonly unfolded: number | undefined;
  /** Where a comment belongs, while that is being chosen. */
  readonly target: ReattachTarget | undefined;
  readonly renderUnfolded: (blockIndex: number) => React.ReactNode;
  readonly onOpen: (blockIndex: number) => void;
  readonly onCompose: (blockIndex: number) => void;
  readonly onThread: (key: string) => void;
}

const none: readonly Highlight[] = [];
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Where a key takes the focus: the next or previous clause, the first or the last. */
function nextBlock(key: string, index: number, last: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key] ?? steps[key.toLowerCase()];
  return step === undefined ? undefined : Math.min(Math.max(index + step, 0), last);
}

/** A press on highlighted words goes to their thread; on overlapping ones, to the next with every press. */
function handlePress(
  event: MouseEvent,
  { elements, focusedKey, onThread }: Pick<ContractTextProps, 'elements' | 'focusedKey' | 'onThread'>
): void {
  const keys = event.target instanceof Node ? elements.threadsAt(event.target) : [];
  if (keys.length === 0 || window.getSelection()?.isCollapsed === false) return;
  const next = keys[(keys.indexOf(focusedKey ?? '') + 1) % keys.length];
  if (next) onThread(next);
}

/** The contract's text, block by block. Arrow keys, J and K go from clause to clause; C comments on the one in focus. */
export function ContractText(props: ContractTextProps): React.ReactElement {
  const { document, places, elements, focusedKey, unfolded, target, renderUnfolded, onOpen, onCompose } = props;
  const { permission } = useOpenContract();
  const { locale } = useServices();
  const [stop, setStop] = React.useState(0);
  const canComment = permission === 'open' && !target;
  const start = target?.start;
  React.useEffect(() => {
    if (start !== undefined) setStop(start);
  }, [start]);
  const names = React.useMemo(
    () => document.blocks.map((block) => nameClause(clausePath(document, block.index), strings.Preamble)),
    [document]
  );
  const text = React.useRef<HTMLDivElement>(null);
  useListener(text, 'click', (event) => handlePress(event, props));
  const last = document.blocks.length - 1;
  const handleKey = React.useCallback(
    (index: number, event: React.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = nextBlock(event.key, index, last);
      if (next !== undefined) elements.buttons.get(next)?.focus();
      else if (event.key.toLowerCase() === 'c' && canComment) onCompose(index);
      else return;
      event.preventDefault();
    },
    [last, canComment, onCompose, elements]
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
              elements={elements}
              focusedKey={isTouched ? focusedKey : undefined}
              count={places.counts.get(block.index) ?? 0}
              isStop={block.index === stop}
              canComment={canComment}
              isReattaching={target !== undefined}
              isExpanded={unfolded === undefined ? undefined : unfolded === block.index}
              locale={locale}
              onOpen={target?.chooseBlock ?? onOpen}
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
