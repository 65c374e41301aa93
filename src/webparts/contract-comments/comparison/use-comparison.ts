import * as React from 'react';
import { compareVersions, type VersionComparison } from '../../../domain/contracts/comparison/compare-versions';
import type { Contract } from '../../../domain/contracts/contract';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { ComparedVersions } from '../../../domain/contracts/versions/compared-versions';
import { isSameWording } from '../../../domain/contracts/versions/review-version';
import { usePublishedText, type DocumentState } from '../use-published-text';

/** Two versions, read and compared. */
export interface Compared {
  readonly older: ContractDocument;
  readonly newer: ContractDocument;
  readonly comparison: VersionComparison;
  readonly isSameText: boolean;
}

/** A version that is not at hand: still read, or not to be had. */
export interface UnreadVersion {
  readonly version: string;
  readonly state: Exclude<DocumentState, { readonly kind: 'ready' }>;
}

export interface ComparisonState {
  /** `undefined` until both are read and compared. */
  readonly compared: Compared | undefined;
  /** The version that keeps the two from being compared; one that cannot be had before one that is still read. */
  readonly unread: UnreadVersion | undefined;
  /** One of the files has another text now than when it was published. */
  readonly isOtherText: boolean;
  /** Reads again what could not be read. */
  readonly reload: () => void;
  /** Stops reading. */
  readonly stop: () => void;
}

const textOf = (state: DocumentState): ContractDocument | undefined =>
  state.kind === 'ready' ? state.document : undefined;

function findUnread(
  versions: readonly { readonly version: string; readonly state: DocumentState }[]
): UnreadVersion | undefined {
  const unread = versions.flatMap(({ version, state }) => (state.kind === 'ready' ? [] : [{ version, state }]));
  return (
    unread.find(({ state }) => state.kind !== 'loading') ?? unread.find(({ state }) => 'progress' in state) ?? unread[0]
  );
}

/** Compares two texts once the page has drawn that it does so: a long contract takes a moment. */
function useCompared(older: ContractDocument | undefined, newer: ContractDocument | undefined): Compared | undefined {
  const [compared, setCompared] = React.useState<Compared>();
  React.useEffect(() => {
    setCompared(undefined);
    if (!older || !newer) return undefined;
    const compare = (): void =>
      setCompared({ older, newer, comparison: compareVersions(older, newer), isSameText: isSameWording(older, newer) });
    const timer = window.setTimeout(compare, 0);
    return () => window.clearTimeout(timer);
  }, [older, newer]);
  return compared;
}

/** Reads two versions of a contract and compares them. Draw what uses it anew for other versions. */
export function useComparison(contract: Contract, versions: ComparedVersions): ComparisonState {
  const older = usePublishedText(contract, versions.older);
  const newer = usePublishedText(contract, versions.newer);
  const both = [older, newer];
  const isOther = ({ state }: typeof older): boolean => state.kind === 'ready' && state.isOtherText;
  return {
    compared: useCompared(textOf(older.state), textOf(newer.state)),
    unread: findUnread([
      { version: versions.older, state: older.state },
      { version: versions.newer, state: newer.state }
    ]),
    isOtherText: both.some(isOther),
    reload: () => both.filter(({ state }) => state.kind !== 'ready').forEach(({ reload }) => reload()),
    stop: () => both.filter(({ state }) => state.kind === 'loading').forEach(({ stop }) => stop())
  };
}
