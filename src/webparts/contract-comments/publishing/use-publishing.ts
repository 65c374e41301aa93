import * as React from 'react';
import { nextVersionNumber } from '../../../domain/contracts/versions/published-version';
import type { NewFile } from '../new-file';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { useChangePeriod } from '../use-period-saving';
import { toNewVersion } from './to-new-version';
import { usePhases, type Phases } from './use-phases';

/** What is published. */
export interface Publication {
  readonly file: NewFile;
  readonly note: string;
  /** Whether comments that are paused are opened again. */
  readonly reopens: boolean;
}

export interface Publishing {
  readonly phases: Phases;
  /** Number the version gets, unless someone else's takes it first. */
  readonly number: string;
  /** Number a file has, or is being published under. */
  numberOf(file: NewFile): string;
  /** Publishes; the same file again goes on where the last try ended. Resolves to the number, `undefined` where it did not succeed. */
  publish(publication: Publication): Promise<string | undefined>;
}

/** Numbers by file. */
type Numbers = WeakMap<NewFile, string>;

/** Publishes versions of the contract that is open. */
export function usePublishing(): Publishing {
  const { repository } = useServices();
  const { contract } = useOpenContract();
  const changePeriod = useChangePeriod();
  const phases = usePhases();
  const [asked] = React.useState<Numbers>(() => new WeakMap());
  const [published] = React.useState<Numbers>(() => new WeakMap());
  const number = nextVersionNumber(contract.versions);
  const publishFile = async (file: NewFile, note: string): Promise<void> => {
    if (published.has(file)) return;
    // A try whose answer was lost may have arrived, and the next number be another one by now: a file stays with its own.
    const own = asked.get(file) ?? number;
    asked.set(file, own);
    published.set(file, await repository.publishVersion(contract.id, await toNewVersion(file, own, note)));
  };
  const publish = async ({ file, note, reopens }: Publication): Promise<string | undefined> => {
    const succeeded = await phases.run(async (enter) => {
      enter('publishing');
      await publishFile(file, note);
      if (!reopens || !contract.period.isFrozen) return;
      enter('opening');
      await changePeriod({ ...contract.period, isFrozen: false });
    });
    return succeeded ? published.get(file) : undefined;
  };
  const numberOf = (file: NewFile): string => published.get(file) ?? asked.get(file) ?? number;
  return { phases, number, numberOf, publish };
}
