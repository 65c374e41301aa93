import * as React from 'react';
import { earlierVersions, type Contract } from '../../../../domain/contracts/contract';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { createReanchor, type Reanchor } from '../../../../domain/contracts/placement/create-reanchor';
import { entriesAbout, type ContractLogs } from '../../../../domain/contracts/thread/contract-logs';
import { useServices } from '../../services';

type Texts = ReadonlyMap<string, string>;

/** What places comments in the version shown, and the texts it knows. */
export interface Reanchoring {
  /** `undefined` until the text of the version shown is there. */
  readonly reanchor: Reanchor | undefined;
  /** Texts by version, that of the one shown included. */
  readonly texts: Texts;
}

const noTexts: Texts = new Map();

/**
 * What places comments in the version shown. Comments made in earlier versions are placed by their quotes at first, and for good as soon
 * as the text they were made in has been read; a version the site no longer has, or does not give, leaves them where their
 * quotes put them. Only versions the contract can have are asked for, and few of them, whatever comments name.
 */
export function useReanchor(
  contract: Contract,
  document: ContractDocument | undefined,
  logs: ContractLogs
): Reanchoring {
  const { documents } = useServices();
  const [texts, setTexts] = React.useState(noTexts);
  const named = entriesAbout(logs, contract.id).flatMap(({ anchor }) => anchor?.version ?? []);
  const wanted = earlierVersions(contract, named).join('|');
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
  return React.useMemo(() => {
    if (!document) return { reanchor: undefined, texts };
    return {
      reanchor: createReanchor(document, texts),
      texts: new Map([...texts, [document.version, document.text]])
    };
  }, [document, texts]);
}
