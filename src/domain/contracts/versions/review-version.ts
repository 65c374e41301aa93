import { compareVersions, type ClauseChangeKind } from '../comparison/compare-versions';
import type { ContractDocument } from '../document/document-model';
import type { Reanchor } from '../placement/create-reanchor';
import { countPlacements, type PlacementCounts } from '../placement/placement-counts';
import type { Thread } from '../thread/thread';

/** What differs between the newest version and the one to be published, clause by clause. */
export interface ChangeCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** In another place, or with another number, with the same words. */
  readonly moved: number;
}

/** What publishing a document would mean, for the one who decides. */
export interface VersionReview {
  /** Its words are those of the newest version. */
  readonly isSameText: boolean;
  /** `undefined` where there is no version before it, or its text is not at hand. */
  readonly changes: ChangeCounts | undefined;
  readonly comments: PlacementCounts;
}

/** Whether two versions say the same, whatever their spaces and lines. */
export function isSameWording(one: ContractDocument, other: ContractDocument): boolean {
  return words(one) === words(other);
}

const words = ({ text }: ContractDocument): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** How many clauses differ, from a comparison's counts. */
export function countChanges(counts: Readonly<Record<ClauseChangeKind, number>>): ChangeCounts {
  return {
    changed: counts.changed + counts.movedAndChanged,
    added: counts.added,
    removed: counts.removed,
    moved: counts.moved + counts.renumbered
  };
}

/**
 * Looks at a document that may be published.
 * @param newest The version readers have now, if there is one and its text is at hand.
 * @param reanchor Of the new document.
 */
export function reviewVersion(
  document: ContractDocument,
  newest: ContractDocument | undefined,
  threads: readonly Thread[],
  reanchor: Reanchor
): VersionReview {
  return {
    isSameText: newest !== undefined && isSameWording(newest, document),
    changes: newest && countChanges(compareVersions(newest, document).counts),
    comments: countPlacements(threads, reanchor)
  };
}
