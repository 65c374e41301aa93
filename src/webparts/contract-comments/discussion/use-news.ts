import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { entriesAbout, isAfter, positionOf } from '../../../domain/contracts/thread/contract-logs';
import { fillCount } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useNoteSeen } from '../use-seen';

/** What others said since the reader was opened. */
export interface News {
  readonly entries: readonly Entry[];
  readonly keys: ReadonlySet<string>;
  /** Marks everything there is as seen. */
  acknowledge(): void;
}

const words: ReadonlySet<string> = new Set(['comment', 'reply', 'answer']);

/** Notices what others say while a contract is read, tells screen readers, and notes on this computer how far was seen. */
export function useNews({ logs, me }: ContractsState, contractId: number, locale: string): News {
  const position = React.useMemo(() => positionOf(logs), [logs]);
  const [seen, setSeen] = React.useState(position);
  const note = useNoteSeen();
  const announce = useAnnounce();
  React.useEffect(() => note(contractId, position), [note, contractId, position]);
  const entries = React.useMemo(
    () =>
      entriesAbout(logs, contractId).filter(
        (entry) => isAfter(entry, seen) && words.has(entry.kind) && entry.author.id !== me.id
      ),
    [logs, me, contractId, seen]
  );
  const keys = React.useMemo(() => new Set(entries.map(({ key }) => key)), [entries]);
  React.useEffect(() => {
    if (entries.length > 0)
      announce(fillCount({ one: strings.OneNew, other: strings.ManyNew }, entries.length, locale));
  }, [entries.length, announce, locale]);
  const acknowledge = React.useCallback(() => setSeen(position), [position]);
  return React.useMemo(() => ({ entries, keys, acknowledge }), [entries, keys, acknowledge]);
}
