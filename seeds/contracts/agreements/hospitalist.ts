import { clause, items } from '../clause-tree';
import { covenants, disputes, general, termination } from '../clauses/closing';
import { benefits, definitions, preamble, qualifications, termAndRenewal } from '../clauses/opening';
import { compliance, confidentiality, insurance, records } from '../clauses/practice';
import { support } from '../clauses/support';
import { revise } from '../edits';
import { hospitalistExhibits } from './hospitalist-exhibits';
import {
  backupCall,
  hospitalistDefinitions,
  hospitalistDuties,
  hospitalistPay,
  hospitalistWorkload,
  locationTracking,
  transitionsOfCare
} from './hospitalist-sections';
import type { Agreement } from '../clause-tree';
import type { Edit } from '../edits';
import type { Terms } from '../terms';

/** The three versions of the hospitalist agreement, oldest first: as posted, after the first comments, after the second. */
export function hospitalistVersions(year: number): readonly [Agreement, Agreement, Agreement] {
  const first = firstVersion(year);
  const second = revise(first, secondEdits);
  return [first, second, revise(second, thirdEdits)];
}

function firstVersion(year: number): Agreement {
  const terms: Terms = {
    year,
    specialty: 'hospital medicine',
    service: 'Hospital Medicine Service',
    site: 'North Campus',
    initialTermYears: 'three',
    noticeDays: "one hundred eighty (180) days'",
    vacationDays: 'twenty (20) days',
    educationDays: 'five (5) days',
    educationAllowance: '$3,500',
    tail: 'shared',
    competition: { months: 'eighteen (18) months', miles: 'twenty (20) miles' },
    solicitationMonths: 'eighteen (18) months'
  };
  const base: Agreement = {
    title: 'Physician Employment Agreement: Hospital Medicine',
    runningTitle: `Hospital Medicine, ${year}`,
    preamble: preamble(terms),
    sections: [
      definitions(terms, hospitalistDefinitions),
      termAndRenewal(terms),
      hospitalistDuties(),
      qualifications(terms),
      hospitalistWorkload(),
      hospitalistPay(),
      benefits(terms),
      transitionsOfCare(),
      records(),
      support(),
      insurance(terms),
      compliance(),
      confidentiality(),
      covenants(terms),
      termination(terms),
      disputes(),
      general()
    ],
    exhibits: hospitalistExhibits(year),
    thirdLevel: 'letters',
    headings: 'own line'
  };
  return revise(base, [{ kind: 'insert', after: 'records.systems', clause: locationTracking }]);
}

/** What changed after the first two weeks of comments. */
const secondEdits: readonly Edit[] = [
  {
    kind: 'reword',
    id: 'workload.census',
    from: 'sixteen (16) patients at the start of the shift and no more than four (4) new admissions',
    to: 'fifteen (15) patients at the start of the shift and no more than four (4) new admissions'
  },
  {
    kind: 'reword',
    id: 'termination.without',
    from: "one hundred eighty (180) days'",
    to: "one hundred twenty (120) days'"
  },
  {
    kind: 'reword',
    id: 'covenants.compete',
    from: 'For eighteen (18) months after this Agreement ends',
    to: 'For twelve (12) months after this Agreement ends'
  },
  {
    kind: 'reword',
    id: 'pay.productivity',
    from: ' No productivity incentive is paid for a shift on which the Safe Census was exceeded and relief was declined.',
    to: ''
  },
  { kind: 'insert', after: 'workload.relief', clause: backupCall },
  {
    kind: 'row',
    id: 'exhibit.pay.amounts',
    after: 'Surge rate',
    cells: ['Backup duty', '$300', 'day', '{workload.backup}']
  },
  { kind: 'move', id: 'workload.swap', after: 'workload.shifts' },
  {
    kind: 'reword',
    id: 'records.badges',
    from: 'Location data may be used to measure response times and the time spent at the bedside.',
    to: 'Location data may be used to find Physician in an emergency and to measure response times, and shall be deleted after thirty (30) days.'
  },
  { kind: 'reword', id: 'benefits.education', from: '$3,500 each year', to: '$4,500 each year' }
];

/** What changed after the medical executive committee had heard the second round. */
const thirdEdits: readonly Edit[] = [
  { kind: 'remove', id: 'records.badges' },
  {
    kind: 'reword',
    id: 'workload.backup',
    from: 'up to twenty-six (26) days each year',
    to: 'up to eighteen (18) days each year, not more than two of them in a month'
  },
  { kind: 'cell', id: 'exhibit.pay.amounts', row: 'Backup duty', from: '$300', to: '$400' },
  { kind: 'cell', id: 'exhibit.pay.amounts', row: 'Night differential', from: '$45', to: '$52' },
  {
    kind: 'reword',
    id: 'insurance.tail',
    from: 'otherwise each Party pays one half.',
    to: 'otherwise Employer pays the share that corresponds to the completed years of service, at twenty percent (20%) for each year.'
  },
  {
    kind: 'append',
    to: 'covenants.compete',
    clause: {
      id: 'covenants.compete.4',
      text: [
        'It does not prevent Physician from working as a hospitalist at a hospital that Employer does not operate, if Physician had been employed under this Agreement for five (5) years or more.'
      ],
      children: []
    }
  },
  {
    kind: 'insert',
    after: 'transitions.discharge',
    clause: clause(
      'transitions.boarding',
      'Patients who wait in the emergency department',
      'A patient who has been admitted to the Service and waits in the emergency department for a bed counts toward the Safe Census from the time admission orders are signed.',
      items(
        'transitions.boarding',
        'Nursing care and bed assignment of such a patient remain the responsibility of the emergency department.',
        'If more than six (6) such patients wait at 7:00 a.m., the triage physician may ask for the backup physician without further approval.'
      )
    )
  },
  {
    kind: 'reword',
    id: 'disputes.arbitration',
    from: 'A dispute that mediation does not resolve within sixty (60) days shall be decided by one arbitrator',
    to: 'If both Parties agree in writing after a dispute has arisen, a dispute that mediation does not resolve within sixty (60) days may be decided by one arbitrator'
  }
];
