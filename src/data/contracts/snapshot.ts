import type { Contract } from '../../domain/contracts/contract';
import type { Anchor } from '../../domain/contracts/document/anchor';
import type { ClauseStep } from '../../domain/contracts/document/document-model';
import type { ClosedClause } from '../../domain/contracts/period/closed-clauses';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { PeriodRule } from '../../domain/contracts/period/period-rule';
import type { ContractLogs } from '../../domain/contracts/thread/contract-logs';
import { logNames, type ItemChange } from '../../domain/contracts/thread/entry';
import type { EntryLog } from '../../domain/contracts/thread/entry-log';
import type { PublishedVersion } from '../../domain/contracts/versions/published-version';
import type { PersonRef } from '../../domain/people/person';
import {
  isFlag,
  isListOf,
  isMoment,
  isNullOr,
  isNumber,
  isOneOf,
  isOptional,
  isRecordOf,
  isText
} from '../../domain/shape/shape';
import type { SnapshotKind } from '../storage/snapshot-store';
import type { ContractRights, ContractsState } from './contract-repository';

const isPerson = isRecordOf<PersonRef>({ id: isNumber, name: isText });

const isChange = isRecordOf<ItemChange>({ by: isPerson, at: isMoment });

const isAnchor = isRecordOf<Anchor>({
  quote: isText,
  prefix: isText,
  suffix: isText,
  start: isNumber,
  end: isNumber,
  clause: isListOf(isRecordOf<ClauseStep>({ number: isText, title: isText })),
  version: isText
});

const isContract = isRecordOf<Contract>({
  id: isNumber,
  title: isText,
  year: isOptional(isNumber),
  summary: isText,
  period: isRecordOf<CommentPeriod>({
    opens: isOptional(isMoment),
    closes: isOptional(isMoment),
    isFrozen: isFlag,
    takesLate: isFlag
  }),
  closedClauses: isListOf(isRecordOf<ClosedClause>({ number: isText, reason: isText })),
  versions: isListOf(
    isRecordOf<PublishedVersion>({
      number: isText,
      fileName: isText,
      filePath: isText,
      publishedAt: isMoment,
      publishedBy: isPerson,
      fingerprint: isText,
      note: isText,
      notShown: isListOf(isText),
      changed: isOptional(isChange)
    })
  ),
  version: isText,
  audience: isOptional(isListOf(isText)),
  lastSave: isChange
});

const isLog = isRecordOf<EntryLog>({
  entries: isListOf(
    isRecordOf<EntryLog['entries'][number]>({
      log: isOneOf(logNames),
      id: isNumber,
      key: isText,
      kind: isText,
      contractId: isNumber,
      parentKey: isText,
      body: isText,
      anchor: isNullOr(isAnchor),
      version: isText,
      author: isPerson,
      createdAt: isMoment,
      changed: isOptional(isChange)
    })
  ),
  lastId: isNumber,
  floor: isNumber,
  complete: isListOf(isNumber),
  changesSeen: isText
});

/** The contracts and their logs, as they are remembered. */
export const contractsSnapshot: SnapshotKind<ContractsState> = {
  name: 'contracts',
  version: 9,
  keptFor: 'session',
  isValue: isRecordOf<ContractsState>({
    me: isPerson,
    lookedAt: isMoment,
    rights: isRecordOf<ContractRights>({ speaksForOffice: isFlag }),
    zone: isOptional(isText),
    periodRule: isRecordOf<PeriodRule>({ formula: isText, isHonored: isFlag }),
    contracts: isListOf(isContract),
    logs: isRecordOf<ContractLogs>({ entries: isLog, decisions: isLog })
  })
};
