import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import type { Contract } from '../../../domain/contracts/contract';
import { compareLibrary, viewLibrary } from '../../../domain/contracts/library-news';
import { fillCount } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useClock } from '../../../ui/time/clock-context';
import { useServices } from '../services';

/** What a look brings this soon after the library was opened belongs to its opening: at first it may show what an earlier visit kept. */
const OPENING_MS = 10_000;

/** The library as it was when it was opened, and what came since. */
export interface NewContracts {
  readonly shown: readonly Contract[];
  /** "1 new contract"; nothing where none came. */
  readonly news: string | undefined;
  /** Shows what came. @returns the first of it, by its number */
  showAll(): number | undefined;
}

/** Keeps the library still under who reads it, and says what came meanwhile. */
export function useNewContracts({ contracts, lookedAt }: ContractsState): NewContracts {
  const { locale } = useServices();
  const clock = useClock();
  const announce = useAnnounce();
  const [openedAt] = React.useState(() => clock.now().getTime());
  const [view, setView] = React.useState(() => viewLibrary(contracts));
  const isOpening = lookedAt.getTime() - openedAt < OPENING_MS;
  React.useEffect(() => {
    if (isOpening) setView(viewLibrary(contracts));
  }, [isOpening, contracts]);
  const { shown, added } = React.useMemo(
    () => (isOpening ? { shown: contracts, added: [] } : compareLibrary(view, contracts)),
    [isOpening, view, contracts]
  );
  const news =
    added.length > 0
      ? fillCount({ one: strings.OneNewContract, other: strings.ManyNewContracts }, added.length, locale)
      : undefined;
  React.useEffect(() => {
    if (news) announce(news);
  }, [announce, news]);
  const showAll = (): number | undefined => {
    setView(viewLibrary(contracts));
    return added[0]?.id;
  };
  return { shown, news, showAll };
}
