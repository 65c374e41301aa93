import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { buildOutline, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import { arrangeOutline, shownLines, type OutlineLine } from '../../../../domain/contracts/document/outline-tree';
import { useElementRegistry, type ElementRegistry } from '../../../../ui/elements/element-registry';
import { useServices } from '../../services';
import { readOutlineKey } from './outline-key';
import { OutlineItem } from './OutlineItem';
import { useOutlineFolds, type OutlineFolds } from './use-outline-folds';
import styles from './Outline.module.scss';

export interface OutlineProps {
  readonly document: ContractDocument;
  /** Comments by block. */
  readonly counts: ReadonlyMap<number, number>;
  /** The block at the top of what is read. */
  readonly currentBlock: number;
  readonly onGo: (blockIndex: number) => void;
}

function countIn({ blockIndex, lastIndex }: OutlineLine, counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (let index = blockIndex; index <= lastIndex; index += 1) sum += counts.get(index) ?? 0;
  return sum;
}

/** Scrolls the outline as little as it takes to show one of its lines, and nothing around it. */
function showIn(outline: HTMLElement, line: HTMLElement): void {
  const [around, own] = [outline.getBoundingClientRect(), line.getBoundingClientRect()];
  if (own.top < around.top) outline.scrollTop -= around.top - own.top;
  else if (own.bottom > around.bottom) outline.scrollTop += own.bottom - around.bottom;
}

/** Keeps the line of what is read in sight. */
function useFollowing(
  outline: React.RefObject<HTMLElement>,
  items: ElementRegistry<number>,
  current: number | undefined
): void {
  React.useEffect(() => {
    const line = current === undefined ? undefined : items.get(current);
    if (outline.current && line) showIn(outline.current, line);
  }, [outline, items, current]);
}

interface OutlineActs {
  go(position: number): void;
  toggle(position: number): void;
  handleKey(position: number, event: React.KeyboardEvent): void;
}

interface OutlineActsInput extends Pick<OutlineFolds, 'isOpen' | 'setOpen'> {
  readonly lines: readonly OutlineLine[];
  readonly shown: readonly number[];
  readonly items: ElementRegistry<number>;
  readonly onGo: (blockIndex: number) => void;
}

/** What the mouse and keys do; the same functions every time, so that a line is drawn anew only when something about it changes. */
function useOutlineActs(input: OutlineActsInput): OutlineActs {
  const latest = React.useRef(input);
  latest.current = input;
  return React.useMemo(() => {
    const go = (position: number): void => {
      const line = latest.current.lines[position];
      if (line) latest.current.onGo(line.blockIndex);
    };
    return {
      go,
      toggle: (position) => {
        const { isOpen, setOpen, items } = latest.current;
        setOpen(position, !isOpen(position));
        items.get(position)?.focus({ preventScroll: true });
      },
      handleKey: (position, event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const { lines, shown, isOpen, setOpen, items } = latest.current;
        const move = readOutlineKey(event.key, position, lines, shown, isOpen(position));
        if (!move) return;
        event.preventDefault();
        if (move.kind === 'go') go(position);
        else if (move.kind === 'fold') setOpen(position, move.isOpen);
        else items.get(move.position)?.focus();
      }
    };
  }, []);
}

/**
 * The contract's sections and clauses with the number of comments in each; a press goes there. Tab stops at one line of it, at first that
 * of what is read; arrow keys lead to the others and fold sections.
 */
export function Outline({ document, counts, currentBlock, onGo }: OutlineProps): React.ReactElement {
  const { locale } = useServices();
  const lines = React.useMemo(() => arrangeOutline(buildOutline(document)), [document]);
  const sums = React.useMemo(() => lines.map((line) => countIn(line, counts)), [lines, counts]);
  const { current, isOpen, setOpen } = useOutlineFolds(lines, currentBlock);
  const shown = React.useMemo(() => shownLines(lines, isOpen), [lines, isOpen]);
  const outline = React.useRef<HTMLElement>(null);
  const items = useElementRegistry<number>();
  const [focused, setFocused] = React.useState<number>();
  const { go, toggle, handleKey } = useOutlineActs({ lines, shown, items, isOpen, setOpen, onGo });
  useFollowing(outline, items, current);
  const stop = [focused, current].find((position) => position !== undefined && shown.includes(position)) ?? shown[0];
  return (
    <nav ref={outline} aria-label={strings.Outline} className={styles.frame}>
      <div
        role="tree"
        aria-label={strings.Outline}
        className={lines.some(({ isSection }) => isSection) ? styles.folding : undefined}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setFocused(undefined);
        }}
      >
        {shown.map((position) => {
          const line = lines[position];
          return (
            line && (
              <OutlineItem
                key={position}
                {...{ line, position, locale }}
                count={sums[position] ?? 0}
                isOpen={isOpen(position)}
                isCurrent={position === current}
                isStop={position === stop}
                itemRef={items.refFor(position)}
                onGo={go}
                onToggle={toggle}
                onFocus={setFocused}
                onKey={handleKey}
              />
            )
          );
        })}
      </div>
    </nav>
  );
}
