import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { entriesOf } from '../../../domain/contracts/thread/entry-log';
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
export function useNews({ log, me }: ContractsState, contractId: number, locale: string): News {
  const [seenId, setSeenId] = React.useState(log.lastId);
  const note = useNoteSeen();
  const announce = useAnnounce();
  const { lastId } = log;
  React.useEffect(() => note(contractId, lastId), [note, contractId, lastId]);
  const entries = React.useMemo(
    () =>
      entriesOf(log, contractId).filter(
        ({ id, kind, author }) => (id ?? 0) > seenId && words.has(kind) && author.id !== me.id
      ),
    [log, me, contractId, seenId]
  );
  const keys = React.useMemo(() => new Set(entries.map(({ key }) => key)), [entries]);
  React.useEffect(() => {
    if (entries.length > 0)
      announce(fillCount({ one: strings.OneNew, other: strings.ManyNew }, entries.length, locale));
  }, [entries.length, announce, locale]);
  const acknowledge = React.useCallback(() => setSeenId(lastId), [lastId]);
  return React.useMemo(() => ({ entries, keys, acknowledge }), [entries, keys, acknowledge]);
}
