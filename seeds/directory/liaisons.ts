import type { strengths } from '../../src/lists/liaisons';
import { personNamed, upnOf } from '../people';
import type { SeedClock } from '../clock';
import type { SeedFields, SeedRow } from '../types';
import type { LocationKey } from './locations';

type Strength = (typeof strengths)[number];

/** One card, with dates as days before (approvals, verification) or after (absence) the base day. */
type Card = {
  readonly name: string;
  readonly location: LocationKey;
  readonly reportsTo: string;
  readonly dottedLineTo?: string;
  readonly strengths: readonly Strength[];
  readonly approvedBy?: string;
  readonly executiveApprovedAgo?: number;
  readonly cioApprovedAgo?: number;
  readonly backup?: string;
  readonly away?: { readonly from: number; readonly until: number };
  readonly verifiedAgo?: number;
  /** Sits in the IT building instead of the hospital. */
  readonly isOffSite?: boolean;
};

const people = 'Relationship management';
const technology = 'Technology';
const domain = 'Domain expertise';

const cards: readonly Card[] = [
  {
    name: 'marcus.lindqvist',
    location: 'north',
    reportsTo: 'eleanor.voss',
    dottedLineTo: 'lorraine.beck',
    strengths: [people, domain],
    approvedBy: 'lorraine.beck',
    executiveApprovedAgo: 210,
    cioApprovedAgo: 205,
    backup: 'hannah.brightwater',
    verifiedAgo: 12
  },
  {
    name: 'sofia.alvarez',
    location: 'central',
    reportsTo: 'eleanor.voss',
    dottedLineTo: 'hugo.marchetti',
    strengths: [people, technology],
    approvedBy: 'hugo.marchetti',
    executiveApprovedAgo: 180,
    cioApprovedAgo: 178,
    backup: 'yolanda.price',
    verifiedAgo: 30
  },
  {
    name: 'tariq.bashir',
    location: 'north',
    reportsTo: 'marcus.lindqvist',
    dottedLineTo: 'theodore.lang',
    strengths: [technology, domain],
    approvedBy: 'theodore.lang',
    executiveApprovedAgo: 95,
    cioApprovedAgo: 90,
    backup: 'marcus.lindqvist',
    away: { from: -2, until: 9 },
    verifiedAgo: 41
  },
  {
    name: 'hannah.brightwater',
    location: 'north',
    reportsTo: 'marcus.lindqvist',
    dottedLineTo: 'nadia.petrov',
    strengths: [people, technology, domain],
    approvedBy: 'nadia.petrov',
    executiveApprovedAgo: 140,
    cioApprovedAgo: 133,
    backup: 'marcus.lindqvist',
    verifiedAgo: 8
  },
  {
    name: 'dominic.farrow',
    location: 'north',
    reportsTo: 'marcus.lindqvist',
    dottedLineTo: 'patrick.osei',
    strengths: [technology],
    approvedBy: 'patrick.osei',
    executiveApprovedAgo: 60,
    backup: 'tariq.bashir',
    verifiedAgo: 58
  },
  {
    name: 'yolanda.price',
    location: 'central',
    reportsTo: 'sofia.alvarez',
    dottedLineTo: 'alice.thornbury',
    strengths: [people, domain],
    approvedBy: 'alice.thornbury',
    executiveApprovedAgo: 400,
    cioApprovedAgo: 396,
    backup: 'sofia.alvarez',
    verifiedAgo: 240
  },
  {
    name: 'stefan.kovac',
    location: 'central',
    reportsTo: 'sofia.alvarez',
    dottedLineTo: 'simone.archer',
    strengths: [people, technology],
    approvedBy: 'simone.archer',
    executiveApprovedAgo: 33,
    cioApprovedAgo: 31,
    backup: 'aisha.rahman',
    away: { from: 14, until: 18 },
    verifiedAgo: 5
  },
  {
    name: 'aisha.rahman',
    location: 'central',
    reportsTo: 'sofia.alvarez',
    dottedLineTo: 'patrick.osei',
    strengths: [technology, domain],
    cioApprovedAgo: 72,
    backup: 'stefan.kovac',
    verifiedAgo: 70
  },
  {
    name: 'gabriel.stone',
    location: 'willow',
    reportsTo: 'nathan.quill',
    dottedLineTo: 'ibrahim.sesay',
    strengths: [people, domain],
    approvedBy: 'ibrahim.sesay',
    executiveApprovedAgo: 250,
    cioApprovedAgo: 244,
    backup: 'lucia.ferraro',
    verifiedAgo: 101
  },
  {
    name: 'lucia.ferraro',
    location: 'willow',
    reportsTo: 'gabriel.stone',
    dottedLineTo: 'wei.zhao',
    strengths: [people, technology],
    approvedBy: 'wei.zhao',
    executiveApprovedAgo: 20,
    cioApprovedAgo: 19,
    backup: 'gabriel.stone',
    verifiedAgo: 3
  },
  {
    name: 'malcolm.greer',
    location: 'eastmoor',
    reportsTo: 'nathan.quill',
    dottedLineTo: 'colleen.fahey',
    strengths: [people],
    approvedBy: 'colleen.fahey',
    executiveApprovedAgo: 310,
    cioApprovedAgo: 300,
    verifiedAgo: 190
  },
  {
    name: 'keiko.arai',
    location: 'eastmoor',
    reportsTo: 'malcolm.greer',
    strengths: [technology, domain],
    backup: 'malcolm.greer',
    isOffSite: true
  }
];

/** Rows of the Liaisons list; a liaison's key is the part of the account before the at sign. */
export function buildLiaisons(clock: SeedClock): readonly SeedRow[] {
  return cards.map((card) => ({
    key: card.name,
    author: upnOf('eleanor.voss'),
    editor: upnOf(card.verifiedAgo === undefined ? 'eleanor.voss' : card.name),
    created: clock.daysAgo(310, '16:30'),
    modified: clock.daysAgo(card.verifiedAgo ?? 310, '16:45'),
    fields: cardFields(card, clock)
  }));
}

function cardFields(card: Card, clock: SeedClock): SeedFields {
  const profile = personNamed(card.name);
  return {
    Title: profile.title,
    Person: { person: profile.upn },
    JobTitle: profile.jobTitle,
    LiaisonLocation: { row: card.location },
    OfficeRoom: profile.office,
    OnSite: card.isOffSite !== true,
    LiaisonPhone: profile.workPhone,
    LiaisonEmail: profile.email,
    ReportsTo: { person: upnOf(card.reportsTo) },
    DottedLineTo: personOrNull(card.dottedLineTo),
    Strengths: card.strengths,
    ApprovingExecutive: personOrNull(card.approvedBy),
    ApprovingCio: { person: upnOf(cio) },
    Backup: card.backup === undefined ? null : { row: card.backup },
    AwayFrom: card.away === undefined ? null : clock.dayInDays(card.away.from),
    AwayUntil: card.away === undefined ? null : clock.dayInDays(card.away.until),
    VerifiedOn: card.verifiedAgo === undefined ? null : clock.daysAgo(card.verifiedAgo, '16:45')
  };
}

function personOrNull(name: string | undefined): { readonly person: string } | null {
  return name === undefined ? null : { person: upnOf(name) };
}

/** Who leads IT, and approves every liaison beside the executive. */
const cio = 'eleanor.voss';

/** Rows of the Approvals list, oldest first. A card's item ID is its place among the cards, counted from one. */
export function buildApprovals(clock: SeedClock): readonly SeedRow[] {
  const rows = cards.flatMap((card, index) => [
    ...approvalRow(card, index + 1, card.approvedBy, card.executiveApprovedAgo, clock),
    ...approvalRow(card, index + 1, cio, card.cioApprovedAgo, clock)
  ]);
  return rows.sort((one, other) => one.created.localeCompare(other.created));
}

function approvalRow(
  card: Card,
  id: number,
  by: string | undefined,
  ago: number | undefined,
  clock: SeedClock
): readonly SeedRow[] {
  if (by === undefined || ago === undefined) return [];
  const profile = personNamed(card.name);
  return [
    {
      key: `approval-${card.name}-${by}`,
      author: upnOf(by),
      created: clock.daysAgo(ago, '17:10'),
      fields: {
        Title: profile.title,
        LiaisonId: id,
        ApprovedPerson: { person: profile.upn },
        ApprovalKind: 'approved'
      }
    }
  ];
}
