import * as React from 'react';
import { lineOf, pathTo, type OutlineLine } from '../../../../domain/contracts/document/outline-tree';

/** An outline of at most so many lines begins unfolded: it is taken in at a glance. */
const AT_A_GLANCE = 30;

export interface OutlineFolds {
  /** Position of the line that is read, or of the folded section it is in; `undefined` before the first. */
  readonly current: number | undefined;
  isOpen(position: number): boolean;
  setOpen(position: number, isOpen: boolean): void;
}

/** Which sections of an outline are unfolded: those opened by hand and those the reading came into. One folded by hand stays so until the reading enters it anew. */
export function useOutlineFolds(lines: readonly OutlineLine[], currentBlock: number): OutlineFolds {
  const startsOpen = lines.length <= AT_A_GLANCE;
  const [chosen, setChosen] = React.useState<ReadonlyMap<number, boolean>>(new Map());
  const path = React.useMemo(() => pathTo(lines, lineOf(lines, currentBlock)), [lines, currentBlock]);
  const entered = path.filter((position) => lines[position]?.isSection).join(' ');
  React.useEffect(() => {
    if (!entered) return;
    setChosen((before) => new Map([...before, ...entered.split(' ').map((each) => [Number(each), true] as const)]));
  }, [entered]);
  const isOpen = React.useCallback((position: number) => chosen.get(position) ?? startsOpen, [chosen, startsOpen]);
  const setOpen = React.useCallback(
    (position: number, open: boolean) => setChosen((before) => new Map(before).set(position, open)),
    []
  );
  const current = path.find((position) => lines[position]?.isSection && !isOpen(position)) ?? path[path.length - 1];
  return { current, isOpen, setOpen };
}
