import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import { entriesAbout, isAfter, positionOf } from '../../../domain/contracts/thread/contract-logs';
import { fillCount } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useNoteSeen, useSeen } from '../use-seen';

/** What others said since the person's last visit, this one included. */
export interface News {
  readonly keys: ReadonlySet<string>;
  /** Marks everything there is as seen. */
  acknowledge(): void;
}

const words: ReadonlySet<string> = new Set(['comment', 'reply', 'answer']);

/**
 * Notices what others said since the person last looked at a contract in this browser, and say while it is read, tells screen readers, and
 * notes how far was seen. At a first visit nothing there is is new.
 */
export function useNews({ logs, me }: ContractsState, contractId: number, locale: string): News {
  const position = React.useMemo(() => positionOf(logs), [logs]);
  const seenBefore = useSeen();
  const [seen, setSeen] = React.useState(() => seenBefore(contractId) ?? position);
  const note = useNoteSeen();
  const announce = useAnnounce();
  React.useEffect(() => note(contractId, position), [note, contractId, position]);
  const keys = React.useMemo(() => {
    const entries = entriesAbout(logs, contractId).filter(
      (entry) => isAfter(entry, seen) && words.has(entry.kind) && entry.author.id !== me.id
    );
    return new Set(entries.map(({ key }) => key));
  }, [logs, me, contractId, seen]);
  React.useEffect(() => {
    if (keys.size > 0) announce(fillCount({ one: strings.OneNew, other: strings.ManyNew }, keys.size, locale));
  }, [keys.size, announce, locale]);
  const acknowledge = React.useCallback(() => setSeen(position), [position]);
  return React.useMemo(() => ({ keys, acknowledge }), [keys, acknowledge]);
}
