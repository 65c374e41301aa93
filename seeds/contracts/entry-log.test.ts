import { decisionKinds } from '../../src/lists/contract-decisions';
import { entryKinds } from '../../src/lists/contract-entries';
import { createClock } from '../clock';
import { upnOf } from '../people';
import { chiefsOfStaff, physicians } from '../people/clinicians';
import { actsByContract } from './entries';
import { buildLogs } from './entry-log';
import { demoContracts } from './library';
import { numberClauses } from './numbering';
import { plainText } from './plain-text';
import type { SeedValue } from '../types';
import type { Act } from './acts';
import type { SeedContract } from './contract';
import type { Anchor } from '../../src/domain/contracts/document/anchor';
import { readPublication } from '../../src/domain/contracts/versions/publication-record';
import type { CommentPeriod } from '../../src/domain/contracts/period/comment-period';
import { actsOf } from '../../src/domain/contracts/period/period-acts';
import { readPeriodRecord, type PeriodRecord } from '../../src/domain/contracts/period/period-records';

/** The name in a key; its row has it too. */
const nameOf = (key: SeedValue | undefined): string =>
  typeof key === 'object' && key !== null && 'name' in key ? key.name : '';

const clock = createClock(new Date('2026-11-21T18:30:00Z'));
const contracts = demoContracts(2027);
const officials = new Set(chiefsOfStaff.map((person) => person.upn));
const speakers = new Set([...physicians, ...chiefsOfStaff].map((person) => person.upn));

describe.each(contracts.map((contract, index) => [contract.title, contract, index + 1] as const))(
  'the log of %s',
  (_, contract, id) => {
    const acts: readonly Act[] = actsByContract[contract.key] ?? [];
    const { entries, decisions } = buildLogs(contract, id, acts, clock);
    const rows = [...entries, ...decisions];
    const byKey = new Map(rows.map((row) => [row.key, row]));

    test('quotes words that its document version has exactly once, at the offsets given', () => {
      for (const row of rows.filter(({ fields }) => typeof fields.EntryAnchor === 'string')) {
        const anchor = JSON.parse(String(row.fields.EntryAnchor)) as Anchor;
        const version = contract.versions[Number.parseInt(anchor.version, 10) - 1];
        const { text } = plainText(version?.agreement ?? contract.versions[0]!.agreement);
        expect(text.split(anchor.quote)).toHaveLength(2);
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
        expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
        expect(anchor.version).toBe(row.fields.DocumentVersion);
      }
    });

    test('is about entries that came before', () => {
      for (const row of rows.filter(({ fields }) => fields.ParentKey !== null)) {
        const parent = byKey.get(nameOf(row.fields.ParentKey));
        expect(parent?.created.localeCompare(row.created)).toBe(-1);
      }
    });

    test('has only physicians and chiefs of staff speak, and only while the period is open', () => {
      const [opens, closes] = [
        clock.inDays(contract.opens.day, contract.opens.time),
        clock.inDays(contract.closes.day, contract.closes.time)
      ];
      const said = rows.filter(({ fields }) => fields.EntryKind !== 'published' && fields.EntryKind !== 'period');
      const wrong = said.filter(
        (row) =>
          !speakers.has(row.author) || row.created < opens || (row.created > closes && !officials.has(row.author))
      );
      expect(wrong.map((row) => row.key)).toEqual([]);
    });

    test('leaves answers and dismissals to the chiefs of staff, and revisions and withdrawals to the author', () => {
      for (const { key, author, fields } of rows) {
        const target = byKey.get(nameOf(fields.ParentKey))?.author;
        const kind = fields.EntryKind;
        if (kind === 'answer' || kind === 'dismissed') expect([key, officials.has(author)]).toEqual([key, true]);
        if (kind === 'settled' || kind === 'reattachment')
          expect([key, officials.has(author) || author === target]).toEqual([key, true]);
        if (kind === 'revision' || kind === 'withdrawal') expect([key, author]).toEqual([key, target]);
      }
    });

    test('lists the oldest entry of each log first', () => {
      for (const log of [entries, decisions])
        expect(log.map((row) => row.created)).toEqual(log.map((row) => row.created).sort());
    });

    test('has only chiefs of staff decide, and each act in a log that has its kind', () => {
      expect(decisions.filter(({ author }) => !officials.has(author))).toEqual([]);
      const kindsOf = (log: typeof entries): readonly unknown[] => log.map(({ fields }) => fields.EntryKind);
      expect(kindsOf(entries).filter((kind) => !entryKinds.some((known) => known === kind))).toEqual([]);
      expect(kindsOf(decisions).filter((kind) => !decisionKinds.some((known) => known === kind))).toEqual([]);
    });

    test('closes only clauses that the current version has', () => {
      const numbers = [...numberClauses(contract.versions.at(-1)!.agreement).values()].map((place) => place.number);
      for (const line of contract.closedClauses ?? []) expect(numbers).toContain(line.split(':')[0]);
    });
  }
);

test('the main contract is discussed at length and with every kind of entry', () => {
  const { entries, decisions } = buildLogs(contracts[0]!, 1, actsByContract.hm ?? [], clock);
  expect(entries.length + decisions.length).toBeGreaterThan(150);
  const acts = contracts.flatMap((contract) => actsByContract[contract.key] ?? []);
  const used = new Set<string>(['published', ...acts.map((act) => act.kind)]);
  expect([...entryKinds, ...decisionKinds].filter((kind) => !used.has(kind))).toEqual([]);
});

test.each(contracts.map((contract, index) => [contract.title, contract, index + 1] as const))(
  'the versions of %s are published as the page reads it, before anything else was said',
  (_, contract, id) => {
    const rows = buildLogs(contract, id, [], clock).decisions.filter(({ fields }) => fields.EntryKind === 'published');
    expect(rows.map(({ fields }) => fields.DocumentVersion)).toEqual(contract.versions.map((_, at) => String(at + 1)));
    const records = rows.map(({ fields }) => readPublication(String(fields.EntryBody)));
    expect(records).toMatchObject(contract.versions.map(({ note }) => ({ fileName: contract.fileName, note })));
  }
);

/** What was done to the period of a contract, as the page reads it. */
const historyOf = (contract: SeedContract, id: number): readonly (PeriodRecord & { readonly created: string })[] =>
  buildLogs(contract, id, actsByContract[contract.key] ?? [], clock)
    .decisions.filter(({ fields }) => fields.EntryKind === 'period')
    .map(({ created, fields }) => ({ created, ...readPeriodRecord(String(fields.EntryBody)) }));

test('a comment period was extended before its end', () => {
  const [scheduled, extended] = historyOf(contracts[0]!, 1);
  expect([scheduled?.acts, extended?.acts]).toEqual([['scheduled'], ['extended']]);
  expect(extended!.before.closes!.toISOString() > extended!.created).toBe(true);
});

test.each(contracts.map((contract, index) => [contract.title, contract, index + 1] as const))(
  'the comment period of %s has its history from the first record to what it is',
  (_, contract, id) => {
    const history = historyOf(contract, id);
    const nothing: CommentPeriod = { isFrozen: false, takesLate: false };
    history.forEach(({ before, after, acts, created }, index) => {
      expect(before).toEqual(history[index - 1]?.after ?? nothing);
      expect(acts).toEqual(actsOf(before, after, new Date(created)));
    });
    expect(history.at(-1)?.after).toEqual({
      opens: new Date(clock.inDays(contract.opens.day, contract.opens.time)),
      closes: new Date(clock.inDays(contract.closes.day, contract.closes.time)),
      isFrozen: contract.frozenAgo !== undefined,
      takesLate: false
    });
  }
);

test('the first physician has not yet agreed with everything, so that the demo leaves something to do', () => {
  const agreed = (actsByContract.hm ?? []).filter(
    (act) => act.kind === 'agreement' && upnOf(act.by) === upnOf('amara.okafor')
  );
  const comments = (actsByContract.hm ?? []).filter((act) => act.kind === 'comment');
  expect(agreed.length).toBeLessThan(comments.length);
});
