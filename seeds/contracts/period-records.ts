import { upnOf } from '../people';
import { folderOf, type Offset, type SeedContract } from './contract';
import type { SeedClock } from '../clock';
import type { SeedRow } from '../types';
import type { Act } from './acts';

/** UTC time of day at which a period is scheduled: after the first version was published, on the same day. */
const SCHEDULED_AT = '13:10';
const PAUSED_AT = '16:40';

interface SeedPeriod {
  readonly closes: Offset;
  readonly isFrozen: boolean;
}

/** What a change of the period is recorded as: what was done, the period as it is, and what it was. */
function bodyOf(
  done: string,
  { opens }: SeedContract,
  { after, before }: { readonly after: SeedPeriod; readonly before?: SeedPeriod },
  clock: SeedClock
): string {
  const linesOf = ({ closes, isFrozen }: SeedPeriod): readonly string[] => [
    `opens ${clock.inDays(opens.day, opens.time)}`,
    `closes ${clock.inDays(closes.day, closes.time)}`,
    ...(isFrozen ? ['frozen'] : [])
  ];
  return [done, ...linesOf(after), ...(before ? linesOf(before).map((line) => `was ${line}`) : [])].join('\n');
}

/** What an extension is recorded as: the present end in place of the one there had been. */
export function bodyOfExtension(wasClosing: Offset, contract: SeedContract, clock: SeedClock): string {
  const isFrozen = contract.frozenAgo !== undefined;
  const [after, before] = [contract.closes, wasClosing].map((closes) => ({ closes, isFrozen }));
  return after ? bodyOf('extended', contract, { after, before }, clock) : '';
}

/** The decisions that gave a contract its comment period and paused it, beside those among its acts, as the web part records them. */
export function buildPeriodRecords(
  contract: SeedContract,
  contractId: number,
  acts: readonly Act[],
  clock: SeedClock
): readonly SeedRow[] {
  const [first] = contract.versions;
  if (first === undefined) throw new Error(`${contract.key} has no version.`);
  const closes = acts.find(({ wasClosing }) => wasClosing)?.wasClosing ?? contract.closes;
  const scheduled = { closes, isFrozen: false };
  const row = (name: string, created: string, body: string): SeedRow => ({
    key: `${contract.key}-${name}`,
    folder: folderOf(contractId),
    author: upnOf(first.by),
    created,
    fields: {
      Title: 'Whole contract',
      EntryKey: { keyOf: upnOf(first.by), name: `${contract.key}-${name}` },
      EntryKind: 'period',
      ParentKey: null,
      EntryAnchor: null,
      EntryBody: body,
      DocumentVersion: '1'
    }
  });
  const { frozenAgo } = contract;
  return [
    row(
      'scheduled',
      clock.daysAgo(first.postedAgo, SCHEDULED_AT),
      bodyOf('scheduled', contract, { after: scheduled }, clock)
    ),
    ...(frozenAgo === undefined
      ? []
      : [
          row(
            'paused',
            clock.daysAgo(frozenAgo, PAUSED_AT),
            bodyOf('frozen', contract, { after: { ...scheduled, isFrozen: true }, before: scheduled }, clock)
          )
        ])
  ];
}
