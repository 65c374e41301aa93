import * as React from 'react';
import { earlierVersions, type Contract } from '../../domain/contracts/contract';
import { entriesAbout, type ContractLogs } from '../../domain/contracts/thread/contract-logs';
import { useServices } from './services';

/** Texts by version. */
export type TextsByVersion = ReadonlyMap<string, string>;

const noTexts: TextsByVersion = new Map();

/**
 * The texts of the versions before the newest one that comments were made in. Only versions the contract can have are asked for, and few
 * of them, whatever comments name; a version the site no longer has, or does not give, is left out.
 * @param isWanted None is read before.
 */
export function useEarlierTexts(contract: Contract, logs: ContractLogs, isWanted: boolean): TextsByVersion {
  const { documents } = useServices();
  const [texts, setTexts] = React.useState(noTexts);
  const named = entriesAbout(logs, contract.id).flatMap(({ anchor }) => anchor?.version ?? []);
  const wanted = earlierVersions(contract, named).join('|');
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
    if (isWanted && wanted) void load();
    return () => {
      isCurrent = false;
    };
  }, [contract.id, wanted, isWanted, documents]);
  return texts;
}
