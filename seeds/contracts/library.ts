import { displayNameOf, upnOf } from '../people';
import { anesthesiaAgreement } from './agreements/anesthesia';
import { emergencyVersions } from './agreements/emergency';
import { familyMedicineAgreement } from './agreements/family-medicine';
import { hospitalistVersions } from './agreements/hospitalist';
import { surgeryAgreement } from './agreements/surgery';
import { makeDocx } from './docx';
import { makePdf } from './pdf';
import type { SeedClock } from '../clock';
import type { SeedBytes, SeedFile, SeedRow } from '../types';
import { folderOf, PUBLISHED_AT, type ContractVersion, type SeedContract } from './contract';

/**
 * The contracts of the demo. Their order is the order of their list item IDs (1, 2, ...), which entries and their folders refer to,
 * so a new contract goes at the end.
 */
export function demoContracts(year: number): readonly SeedContract[] {
  return [
    hospitalMedicine(year),
    emergencyMedicine(year),
    anesthesiology(year),
    familyMedicine(year),
    generalSurgery(year)
  ];
}

function hospitalMedicine(year: number): SeedContract {
  const [first, second, third] = hospitalistVersions(year);
  return {
    key: 'hm',
    fileName: `Hospital Medicine Employment Agreement ${year}.docx`,
    format: 'docx',
    title: `Hospital Medicine Employment Agreement ${year}`,
    summary:
      'For hospitalists at North Campus. Third version: backup duty shortened and paid better, location badges taken out, boarding patients count toward the Safe Census.',
    versions: [
      { agreement: first, by: 'helen.marsh', postedAgo: 27, note: 'First draft for comment' },
      {
        agreement: second,
        by: 'helen.marsh',
        postedAgo: 13,
        note: 'After the first round: Safe Census, notice period, backup duty'
      },
      {
        agreement: third,
        by: 'helen.marsh',
        postedAgo: 4,
        note: 'After the medical executive committee: badges out, backup pay, boarding'
      }
    ],
    opens: { day: -26, time: '13:00' },
    closes: { day: 4, time: '23:00' },
    closedClauses: [
      '11.2: Coverage after the term is being settled with the insurer; counsel asks that it not be discussed in writing until then.'
    ]
  };
}

function emergencyMedicine(year: number): SeedContract {
  const [first, second] = emergencyVersions(year);
  return {
    key: 'ed',
    fileName: `Emergency Medicine Employment Agreement ${year}.docx`,
    format: 'docx',
    title: `Emergency Medicine Employment Agreement ${year}`,
    summary:
      'For emergency physicians at Central Hospital and Willow Bend. Second version: no covenant not to compete, no throughput adjustment, a new clause on fatigue. Comments close soon.',
    versions: [
      { agreement: first, by: 'victor.adeyemi', postedAgo: 21, note: 'First draft for comment' },
      { agreement: second, by: 'victor.adeyemi', postedAgo: 6, note: 'After the meeting of the department' }
    ],
    opens: { day: -20, time: '13:00' },
    closes: { day: 1, time: '22:00' }
  };
}

function anesthesiology(year: number): SeedContract {
  return {
    key: 'an',
    fileName: `Anesthesiology Employment Agreement ${year}.docx`,
    format: 'docx',
    title: `Anesthesiology Employment Agreement ${year}`,
    summary:
      'For anesthesiologists at Central Hospital. Comments are closed; the answers are beside them and the final text goes to the board.',
    versions: [{ agreement: anesthesiaAgreement(year), by: 'helen.marsh', postedAgo: 52, note: 'Draft for comment' }],
    opens: { day: -50, time: '13:00' },
    closes: { day: -19, time: '23:00' }
  };
}

function familyMedicine(year: number): SeedContract {
  return {
    key: 'fm',
    fileName: `Family Medicine Employment Agreement ${year}.docx`,
    format: 'docx',
    title: `Family Medicine Employment Agreement ${year}`,
    summary:
      'For family physicians at Willow Bend. Posted for reading; comments open next week, after the presentation in the clinic meeting.',
    versions: [
      {
        agreement: familyMedicineAgreement(year),
        by: 'victor.adeyemi',
        postedAgo: 2,
        note: 'Draft, posted ahead of the clinic meeting'
      }
    ],
    opens: { day: 6, time: '14:00' },
    closes: { day: 27, time: '23:00' }
  };
}

function generalSurgery(year: number): SeedContract {
  return {
    key: 'gs',
    fileName: `General Surgery Employment Agreement ${year}.pdf`,
    format: 'pdf',
    title: `General Surgery Employment Agreement ${year}`,
    summary:
      'For general surgeons at North Campus. Comments are paused while the chapter on operating time is being rewritten.',
    versions: [{ agreement: surgeryAgreement(year), by: 'helen.marsh', postedAgo: 16, note: 'Draft for comment' }],
    opens: { day: -15, time: '13:00' },
    closes: { day: 12, time: '23:00' },
    frozenAgo: 8
  };
}

/** The items of the list of contracts, in the order of the contracts. */
export function buildContractRows(contracts: readonly SeedContract[], clock: SeedClock): readonly SeedRow[] {
  return contracts.map((contract) => {
    const [first] = contract.versions;
    if (first === undefined) throw new Error(`${contract.key} has no version.`);
    return {
      key: contract.key,
      author: upnOf(first.by),
      created: clock.daysAgo(first.postedAgo, PUBLISHED_AT),
      fields: {
        Title: contract.title,
        ContractYear: clock.contractYear,
        ContractSummary: contract.summary,
        PeriodOpens: clock.inDays(contract.opens.day, contract.opens.time),
        PeriodCloses: clock.inDays(contract.closes.day, contract.closes.time),
        CommentsFrozen: contract.frozenAgo !== undefined,
        ClosedClauses: (contract.closedClauses ?? []).join('\n')
      }
    };
  });
}

/** The published copies of all contracts, each in the folder of its contract under its number. */
export function buildVersionFiles(contracts: readonly SeedContract[], clock: SeedClock): readonly SeedFile[] {
  return contracts.flatMap((contract, index) =>
    contract.versions.map((version, earlier) => ({
      key: `${contract.key}-${earlier + 1}`,
      path: `${folderOf(index + 1)}/${earlier + 1}.${contract.format}`,
      author: upnOf(version.by),
      created: clock.daysAgo(version.postedAgo, PUBLISHED_AT),
      bytes: bytesOf(contract.format, version, earlier, clock)
    }))
  );
}

function bytesOf(format: SeedContract['format'], version: ContractVersion, index: number, clock: SeedClock): SeedBytes {
  const make = format === 'docx' ? makeDocx : makePdf;
  return () =>
    make(version.agreement, {
      version: `${index + 1}.0`,
      author: displayNameOf(version.by),
      date: clock.daysAgo(version.postedAgo, PUBLISHED_AT)
    });
}
