import * as React from 'react';
import type { Contract } from '../../../../domain/contracts/contract';
import { composeDocument, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import { createPlacer, type Placer } from '../../../../domain/contracts/placement/create-placer';
import { entriesOf, type EntryLog } from '../../../../domain/contracts/thread/entry-log';
import { readDocument } from '../../parsing/read-document';
import { textSnapshot } from '../../parsing/remembered-texts';
import { useServices, type ContractServices } from '../../services';

type Texts = ReadonlyMap<string, string>;

const noTexts: Texts = new Map();

/** Versions other than the one shown in which somebody made a comment on certain words. */
function versionsCommentedOn(log: EntryLog, { id, version }: Contract): readonly string[] {
  const versions = new Set(entriesOf(log, id).flatMap(({ anchor }) => anchor?.version || []));
  versions.delete(version);
  return [...versions].sort();
}

/** An earlier version's text: from memory, for it never changes, else from the site. */
async function readText(
  { repository, snapshots }: ContractServices,
  contract: Contract,
  version: string
): Promise<string> {
  const id = `${contract.id}:${version}`;
  const remembered = await snapshots.read(textSnapshot, id);
  if (remembered) return remembered.value;
  const blocks = await readDocument(contract.fileName, await repository.readEarlierFile(contract, version));
  const { text } = composeDocument(version, blocks);
  await snapshots.write(textSnapshot, { value: text, readAt: Date.now() }, id);
  return text;
}

/**
 * What places comments in the version shown; `undefined` until its text is there. Comments made in earlier versions are placed by
 * their quotes at first, and for good as soon as the text they were made in has been read; a version the site no longer
 * has, or does not give, leaves them where their quotes put them.
 */
export function usePlacer(
  contract: Contract,
  document: ContractDocument | undefined,
  log: EntryLog
): Placer | undefined {
  const services = useServices();
  const [texts, setTexts] = React.useState(noTexts);
  const wanted = versionsCommentedOn(log, contract).join('|');
  const isShown = document !== undefined;
  const latest = React.useRef({ contract, services });
  latest.current = { contract, services };
  React.useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const versions = wanted.split('|').filter(Boolean);
      const read = await Promise.allSettled(
        versions.map((version) => readText(latest.current.services, latest.current.contract, version))
      );
      const known = versions.flatMap((version, index) => {
        const result = read[index];
        return result?.status === 'fulfilled' ? [[version, result.value] as const] : [];
      });
      if (isCurrent) setTexts(new Map(known));
    };
    if (isShown && wanted) void load();
    return () => {
      isCurrent = false;
    };
  }, [contract.id, wanted, isShown]);
  return React.useMemo(() => document && createPlacer(document, texts), [document, texts]);
}
