import { covenants, disputes, general, termination } from '../clauses/closing';
import { benefits, definitions, preamble, qualifications, termAndRenewal } from '../clauses/opening';
import { compliance, confidentiality, insurance, records } from '../clauses/practice';
import { support } from '../clauses/support';
import { revise } from '../edits';
import {
  emergencyDefinitions,
  emergencyDuties,
  emergencyEnvironment,
  emergencyExhibits,
  emergencyPay,
  emergencySchedule,
  fatigueClause,
  throughputDeduction
} from './emergency-sections';
import type { Agreement } from '../clause-tree';
import type { Edit } from '../edits';
import type { Terms } from '../terms';

/** Both versions of the emergency physicians' agreement, oldest first. */
export function emergencyVersions(year: number): readonly [Agreement, Agreement] {
  const terms: Terms = {
    year,
    specialty: 'emergency medicine',
    service: 'emergency departments',
    site: 'Central Hospital',
    initialTermYears: 'two',
    noticeDays: "ninety (90) days'",
    vacationDays: 'fifteen (15) days',
    educationDays: 'five (5) days',
    educationAllowance: '$4,000',
    tail: 'employer',
    competition: { months: 'twelve (12) months', miles: 'ten (10) miles' },
    solicitationMonths: 'twelve (12) months'
  };
  const base: Agreement = {
    title: 'Physician Employment Agreement: Emergency Medicine',
    runningTitle: `Emergency Medicine, ${year}`,
    preamble: preamble(terms),
    sections: [
      definitions(terms, emergencyDefinitions),
      termAndRenewal(terms),
      emergencyDuties(),
      emergencySchedule(),
      emergencyPay(),
      qualifications(terms),
      benefits(terms),
      records(),
      support(),
      emergencyEnvironment(),
      insurance(terms),
      compliance(),
      confidentiality(),
      covenants(terms),
      termination(terms),
      disputes(),
      general()
    ],
    exhibits: emergencyExhibits(year),
    thirdLevel: 'decimals',
    headings: 'run in'
  };
  const first = revise(base, [{ kind: 'insert', after: 'pay.productivity', clause: throughputDeduction }]);
  return [first, revise(first, secondEdits)];
}

const secondEdits: readonly Edit[] = [
  { kind: 'remove', id: 'covenants.compete' },
  { kind: 'remove', id: 'pay.throughput' },
  { kind: 'insert', after: 'schedule.oncall', clause: fatigueClause },
  {
    kind: 'reword',
    id: 'schedule.staffing',
    from: 'two and six tenths (2.6) in two months in a row',
    to: 'two and four tenths (2.4) in one month'
  },
  {
    kind: 'reword',
    id: 'schedule.length',
    from: 'of which the last hour is free of new patients',
    to: 'of which the last hour, and on a night shift the last ninety (90) minutes, is free of new patients'
  },
  { kind: 'move', id: 'environment.psychiatric', after: 'environment.security' },
  { kind: 'retitle', id: 'environment.psychiatric', title: 'Patients who wait for a psychiatric bed' },
  { kind: 'cell', id: 'exhibit.pay.rates', row: 'On call, not called', from: '$32', to: '$38' },
  {
    kind: 'reword',
    id: 'pay.productivity',
    from: 'One half of the pool is divided in proportion to work relative value units for each Clinical Hour, and one half equally.',
    to: 'One third of the pool is divided in proportion to work relative value units for each Clinical Hour, and two thirds equally.'
  }
];
