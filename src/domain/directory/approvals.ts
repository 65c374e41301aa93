/**
 * Who approved a liaison. Only the act of the person who approves counts: what SharePoint names as its author has to be the person the
 * card names for it, and the act has to be about the person whose card it is today.
 *
 * Bound: which executive and which CIO have to approve is what the card says, and site directors write cards; the page therefore
 * always shows whose approval it is.
 */
import { isSameAccount } from '../people/accounts';
import type { Person } from '../people/person';
import type { Liaison } from './directory';

/** What someone said about a card. */
export interface Approval {
  readonly id: number;
  readonly liaisonId: number;
  /** Account of the person whose card it was then; `undefined` for a card without one. */
  readonly approvedPersonId: number | undefined;
  /** Name on the card then. */
  readonly approvedName: string;
  /** Whom SharePoint names as the author. */
  readonly authorId: number;
  /** ISO moment at which SharePoint stored it. */
  readonly at: string;
  readonly isTakenBack: boolean;
}

/** Whose approval a card needs. */
export const approvers = ['approvingExecutive', 'approvingCio'] as const;
export type Approver = (typeof approvers)[number];

type ApprovedCard = Pick<Liaison, 'id' | 'name' | 'person' | Approver>;

function isAbout({ approvedPersonId, approvedName }: Approval, { person, name }: ApprovedCard): boolean {
  return person ? approvedPersonId === person.id : approvedPersonId === undefined && approvedName === name;
}

/**
 * When the person a card names approved it; `undefined` as long as they did not, have taken it back, or no one is named.
 * @param approvals Of any cards, in any order.
 */
export function approvedAt(card: ApprovedCard, approver: Approver, approvals: readonly Approval[]): string | undefined {
  const person: Person | undefined = card[approver];
  if (!person) return undefined;
  const own = approvals.filter(
    (approval) => approval.liaisonId === card.id && approval.authorId === person.id && isAbout(approval, card)
  );
  const last = own.reduce<Approval | undefined>(
    (latest, one) => (latest && latest.id > one.id ? latest : one),
    undefined
  );
  return last && !last.isTakenBack ? last.at : undefined;
}

/** Whether everyone who has to approve a card did. */
export function isApproved(card: ApprovedCard, approvals: readonly Approval[]): boolean {
  return approvers.every((approver) => approvedAt(card, approver, approvals) !== undefined);
}

/** The cards that ask for the approval of the person with this login and do not have it. */
export function findWaitingApprovals<Card extends ApprovedCard>(
  cards: readonly Card[],
  login: string,
  approvalsOf: (cardId: number) => readonly Approval[]
): readonly Card[] {
  return cards.filter((card) =>
    approvalsAskedOf(card, login).some((approver) => approvedAt(card, approver, approvalsOf(card.id)) === undefined)
  );
}

/** What the person with this login has to approve on a card. */
export function approvalsAskedOf(card: ApprovedCard, login: string): readonly Approver[] {
  return approvers.filter((approver) => isSameAccount(card[approver]?.login ?? '', login));
}
