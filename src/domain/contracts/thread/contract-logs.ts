import { logNames, type Entry, type LogName } from './entry';
import { addEntries, completeContract, emptyLog, isComplete, type EntryLog } from './entry-log';

/** What a browser knows of both logs. */
export type ContractLogs = Readonly<Record<LogName, EntryLog>>;

/** How far a person or a browser has seen the logs: an item's number in each. */
export type LogsPosition = Readonly<Record<LogName, number>>;

export const emptyLogs: ContractLogs = { entries: emptyLog, decisions: emptyLog };

/** Something of each log. */
export function ofEachLog<Value>(value: (name: LogName) => Value): Readonly<Record<LogName, Value>> {
  return { entries: value('entries'), decisions: value('decisions') };
}

const inLog = (entries: readonly Entry[], name: LogName): readonly Entry[] =>
  entries.filter((entry) => entry.log === name);

/** The logs with more entries, each in its own (see `addEntries`). */
export function addToLogs(logs: ContractLogs, more: readonly Entry[]): ContractLogs {
  return ofEachLog((name) => addEntries(logs[name], inLog(more, name)));
}

/** The logs after a contract's older entries were read. */
export function completeInLogs(logs: ContractLogs, contractId: number, older: readonly Entry[]): ContractLogs {
  return ofEachLog((name) => completeContract(logs[name], contractId, inLog(older, name)));
}

/** Whether everything said about a contract, up to where the logs were looked at, is known. */
export function isKnownWhole(logs: ContractLogs, contractId: number): boolean {
  return logNames.every((name) => isComplete(logs[name], contractId));
}

/** All entries known, those of one log after those of the other. */
export function entriesOfLogs(logs: ContractLogs): readonly Entry[] {
  return logNames.flatMap((name): readonly Entry[] => logs[name].entries);
}

/** What is known about one contract, those of one log after those of the other. */
export function entriesAbout(logs: ContractLogs, contractId: number): readonly Entry[] {
  return entriesOfLogs(logs).filter((entry) => entry.contractId === contractId);
}

/** The highest numbers looked at. */
export function positionOf(logs: ContractLogs): LogsPosition {
  return ofEachLog((name) => logs[name].lastId);
}

/** Whether an entry came after a position; one on its way did not. */
export function isAfter({ log, id = 0 }: Entry, position: LogsPosition): boolean {
  return id > position[log];
}
