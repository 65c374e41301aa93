import { upnOf } from '../people';
import { hospitalistVersions } from './agreements/hospitalist';
import { makeDocx } from './docx';
import type { SeedClock } from '../clock';
import type { SeedBytes, SeedFile } from '../types';
import type { ContractVersion, SeedContract } from './contract';

/**
 * The contracts of the demo. Their order is the order of their list item IDs (1, 2, ...), which entries and their folders refer to,
 * so a new contract goes at the end.
 */
export function demoContracts(year: number): readonly SeedContract[] {
  const [hospitalist1, hospitalist2, hospitalist3] = hospitalistVersions(year);
  return [
    {
      key: 'hm', fileName: `Hospital Medicine Employment Agreement ${year}.docx`, format: 'docx',
      title: `Hospital Medicine Employment Agreement ${year}`,
      summary: 'For hospitalists at North Campus. Third version: backup duty shortened and paid better, location badges taken out, boarding patients count toward the Safe Census.',
      versions: [
        { agreement: hospitalist1, by: 'helen.marsh', postedAgo: 27, comment: 'First draft for comment' },
        { agreement: hospitalist2, by: 'helen.marsh', postedAgo: 13, comment: 'After the first round: Safe Census, notice period, backup duty' },
        { agreement: hospitalist3, by: 'helen.marsh', postedAgo: 4, comment: 'After the medical executive committee: badges out, backup pay, boarding' }
      ],
      opens: { day: -26, time: '13:00' }, closes: { day: 4, time: '23:00' },
      closedClauses: ['10.2: Coverage after the term is being settled with the insurer; counsel asks that it not be discussed in writing until then.']
    }
  ];
}

/** The files of the Contracts library, in the order of the contracts. */
export function buildContractFiles(contracts: readonly SeedContract[], clock: SeedClock): readonly SeedFile[] {
  return contracts.map(contract => {
    const history = contract.versions.map((version, index) => ({
      version, bytes: bytesOf(version, index, clock), author: upnOf(version.by), created: clock.daysAgo(version.postedAgo, '13:00')
    }));
    const first = history[0];
    const current = history.at(-1);
    if (first === undefined || current === undefined) throw new Error(`${contract.key} has no version.`);
    return {
      key: contract.key, path: contract.fileName,
      author: first.author, created: first.created, editor: current.author, modified: current.created,
      bytes: current.bytes, comment: current.version.comment,
      earlierVersions: history.slice(0, -1).map(({ version, bytes, author, created }) => ({ bytes, author, created, comment: version.comment })),
      fields: {
        Title: contract.title,
        ContractYear: clock.contractYear,
        ContractSummary: contract.summary,
        PeriodOpens: clock.inDays(contract.opens.day, contract.opens.time),
        PeriodCloses: clock.inDays(contract.closes.day, contract.closes.time),
        CommentsFrozen: contract.isFrozen === true,
        ClosedClauses: (contract.closedClauses ?? []).join('\n')
      }
    };
  });
}

function bytesOf(version: ContractVersion, index: number, clock: SeedClock): SeedBytes {
  return () => makeDocx(version.agreement, { version: `${index + 1}.0`, author: version.by, date: clock.daysAgo(version.postedAgo, '13:00') });
}
