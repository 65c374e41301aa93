import * as React from 'react';
import type { Contract } from '../../../../domain/contracts/contract';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { createReanchor, type Reanchor } from '../../../../domain/contracts/placement/create-reanchor';
import { entriesAbout, type ContractLogs } from '../../../../domain/contracts/thread/contract-logs';
import { useServices } from '../../services';

type Texts = ReadonlyMap<string, string>;

const noTexts: Texts = new Map();

/** Versions other than the one shown in which someone made a comment on certain words. */
function versionsCommentedOn(logs: ContractLogs, { id, version }: Contract): readonly string[] {
  const versions = new Set(entriesAbout(logs, id).flatMap(({ anchor }) => anchor?.version || []));
  versions.delete(version);
  return [...versions].sort();
}

/**
 * What places comments in the version shown; `undefined` until its text is there. Comments made in earlier versions are placed by
 * their quotes at first, and for good as soon as the text they were made in has been read; a version the site no longer
 * has, or does not give, leaves them where their quotes put them.
 */
export function useReanchor(
  contract: Contract,
  document: ContractDocument | undefined,
  logs: ContractLogs
): Reanchor | undefined {
  const { documents } = useServices();
  const [texts, setTexts] = React.useState(noTexts);
  const wanted = versionsCommentedOn(logs, contract).join('|');
  const isShown = document !== undefined;
  const latest = React.useRef(contract);
  latest.current = contract;
  React.useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const versions = wanted.split('|').filter(Boolean);
      const read = await Promise.allSettled(versions.map((version) => documents.read(latest.current, version)));
      const known = versions.flatMap((version, index) => {
        const result = read[index];
        return result?.status === 'fulfilled' ? [[version, result.value.text] as const] : [];
      });
      if (isCurrent) setTexts(new Map(known));
    };
    if (isShown && wanted) void load();
    return () => {
      isCurrent = false;
    };
  }, [contract.id, wanted, isShown, documents]);
  return React.useMemo(() => document && createReanchor(document, texts), [document, texts]);
}
