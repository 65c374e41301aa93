import { clause, item, items, section, withTable } from '../clause-tree';
import type { Clause, Exhibit } from '../clause-tree';

export const emergencyDefinitions: readonly string[] = [
  '**"Boarding Patient"** means a patient for whom an admission order has been signed and who remains in the Department more than two (2) hours afterwards.',
  '**"Clinical Hour"** means an hour of a scheduled shift in the Department, and an hour worked beyond it for a reason that the shift lead has noted.',
  '**"Department"** means the emergency departments of Central Hospital and Willow Bend Hospital, which one schedule serves.',
  '**"Medical Director"** means the physician who leads the Department.',
  '**"Shift Lead"** means the attending physician who, on a given shift, is responsible for flow in the Department.',
  '**"Service"** means the physicians of the Department, who meet and elect a speaker as one body.'
];

export function emergencyDuties(): Clause {
  return section('duties', 'Position and Duties', [
    clause(
      'duties.engagement',
      'Engagement',
      'Employer employs Physician as an emergency physician at full time, which is one thousand four hundred forty (1,440) Clinical Hours a year. Physician may ask for a lower number once a year; the request is granted if the schedule can be kept without overtime of others.'
    ),
    clause(
      'duties.clinical',
      'Care of patients',
      'Physician shall',
      items(
        'duties.clinical',
        'give a medical screening examination to each assigned patient who comes to the Department, and treatment to stabilize, without regard to the ability to pay;',
        'supervise the care of patients seen by residents and advanced practice clinicians to the extent described in Section {duties.supervision};',
        'answer calls for emergencies elsewhere in the hospital only when two attending physicians are present in the Department; and',
        'give medical direction by radio to ambulance crews when assigned to that role.'
      )
    ),
    clause(
      'duties.supervision',
      'Supervision',
      'An attestation of Physician for a patient seen by an advanced practice clinician says whether Physician saw the patient. Physician shall not be asked to attest to a patient whom Physician neither saw nor discussed before discharge.'
    ),
    clause(
      'duties.sites',
      'Two sites',
      'At least three quarters of the Clinical Hours of Physician shall be at the site named on the signature page. Travel between the two sites on the same day counts as a Clinical Hour, and mileage is reimbursed.'
    ),
    clause(
      'duties.lead',
      'Shift Lead',
      'Physicians take the role of Shift Lead in turn. The Shift Lead may call in the on-call physician, open surge beds and ask the house supervisor for diversion, and is not assigned new patients of the lowest acuity while doing so.'
    )
  ]);
}

export function emergencySchedule(): Clause {
  return section('schedule', 'Schedule and Staffing', [
    clause(
      'schedule.length',
      'Length of shifts',
      'A shift is eight (8) or nine (9) hours, of which the last hour is free of new patients so that Physician can complete care and records. A shift of more than ten (10) hours needs the consent of Physician.'
    ),
    clause(
      'schedule.fairness',
      'Distribution',
      'The schedule distributes nights, weekends and holidays in proportion to contracted hours, counted over a period of six months.',
      items(
        'schedule.fairness',
        'Physicians who ask to work nights only are scheduled first.',
        'After a block of two or more nights Physician has at least forty-eight (48) hours off.',
        'A physician who has reached fifty-five (55) years of age works at most two nights a month, and none from sixty-two (62).'
      )
    ),
    clause(
      'schedule.publication',
      'Publication',
      'The schedule is published sixty (60) days before the month begins. Physician may decline a change made later unless the change follows a sudden illness of a colleague and concerns one shift.'
    ),
    clause(
      'schedule.staffing',
      'Minimum staffing',
      'Employer shall plan physician hours so that the expected number of new patients does not exceed two and two tenths (2.2) for each physician hour, measured by month and hour of the day. If the actual number exceeds two and six tenths (2.6) in two months in a row, Employer shall add hours or present a plan to the physicians within thirty (30) days.'
    ),
    clause(
      'schedule.boarding',
      'Boarding Patients',
      'When Boarding Patients occupy more than one quarter of the treatment spaces,',
      items(
        'schedule.boarding',
        'the inpatient service to which a patient is admitted shall be responsible for orders and shall see the patient within two (2) hours;',
        'the nurse to patient ratio for Boarding Patients follows the inpatient standard; and',
        'the hours of the day in question are left out of every measure of throughput that affects the pay of Physician.'
      )
    ),
    clause(
      'schedule.oncall',
      'On-call physician',
      'One physician is on call each day from 9:00 a.m. to 1:00 a.m. to come in within sixty (60) minutes. No physician is on call more than four (4) days a month. Call is paid as Exhibit {exhibit.pay} provides.'
    )
  ]);
}

export function emergencyPay(): Clause {
  return section('pay', 'Compensation', [
    clause(
      'pay.hourly',
      'Hourly rate',
      'Employer shall pay the rate in Exhibit {exhibit.pay} for each Clinical Hour. Hours are taken from the schedule; a difference is reported by Physician within fourteen (14) days.'
    ),
    clause(
      'pay.productivity',
      'Productivity pool',
      'Each quarter Employer shall place in a pool an amount equal to eight percent (8%) of the hourly pay of all physicians of the Department. One half of the pool is divided in proportion to work relative value units for each Clinical Hour, and one half equally.'
    ),
    clause(
      'pay.quality',
      'Quality bonus',
      'Physician may earn up to twelve thousand dollars ($12,000) each year for the measures in Exhibit {exhibit.quality}, which are set after hearing the physicians of the Department.'
    ),
    clause(
      'pay.safety',
      'Safety and assault',
      'If Physician is assaulted at work Employer shall',
      items(
        'pay.safety',
        'relieve Physician of the rest of the shift with pay, and of up to two further shifts if Physician asks;',
        'pay for medical and psychological care that insurance does not cover;',
        'support a report to the police if Physician wishes to make one; and',
        'review the event with Physician and security staff within fourteen (14) days.'
      )
    ),
    clause(
      'pay.recruitment',
      'Referral of colleagues',
      'If a physician whom Physician recommended is employed in the Department and stays for a year, Employer shall pay Physician five thousand dollars ($5,000). This is not a payment for the referral of patients.'
    ),
    clause(
      'pay.loan',
      'Student loans',
      'Employer shall pay up to fifteen thousand dollars ($15,000) a year, for at most four years, toward the education loans of Physician, against a statement of the lender.'
    )
  ]);
}

/** Rules for a department where anyone may walk in. */
export function emergencyEnvironment(): Clause {
  return section('environment', 'Working Environment', [
    clause(
      'environment.security',
      'Security',
      'Employer shall staff the entrance of the Department with trained security officers at all hours, screen for weapons, and provide a duress button within reach of each place where Physician works. Drills are held twice a year.'
    ),
    clause(
      'environment.scribes',
      'Scribes and dictation',
      'Employer shall offer a scribe or an ambient dictation system on shifts between 10:00 a.m. and 2:00 a.m. Physician remains responsible for the note and may refuse either.'
    ),
    clause(
      'environment.consultants',
      'Consultants',
      'A consultant on call answers within thirty (30) minutes and comes to the bedside within sixty (60) minutes of a request for an unstable patient, as the Bylaws require. Physician reports delays to the Medical Director, who answers in writing.'
    ),
    clause(
      'environment.psychiatric',
      'Patients in mental health crisis',
      'A patient who waits for a psychiatric bed is seen each day by a psychiatric clinician in person or by video. Employer shall keep a room for this purpose that meets the safety standard of the accrediting body.'
    ),
    clause(
      'environment.breaks',
      'Breaks',
      'Physician is entitled to two breaks of fifteen (15) minutes in a shift of eight hours or more, and to a room that is not a patient area. A physician who expresses milk has the time and the private space that this needs, without loss of pay.'
    )
  ]);
}

export function emergencyExhibits(year: number): readonly Exhibit[] {
  return [
    {
      id: 'exhibit.pay',
      title: 'Rates',
      intro: [`Rates for ${year}. They rise on each January 1 by three percent (3%).`],
      clauses: [
        withTable(clause('exhibit.pay.rates', 'Rates by hour', 'Employer shall pay the following rates.'), {
          caption: 'Hourly rates of an emergency physician',
          header: ['Hours', 'Central Hospital', 'Willow Bend Hospital', 'Note'],
          rows: [
            ['Weekday, 7 a.m. to 5 p.m.', '$205', '$215', ''],
            ['Weekday, 5 p.m. to 11 p.m.', '$220', '$230', ''],
            ['Night, 11 p.m. to 7 a.m.', '$250', '$260', 'any day'],
            ['Weekend, 7 a.m. to 11 p.m.', '$230', '$240', ''],
            ['Holiday', '$290', '$300', 'eight holidays'],
            ['On call, not called', '$32', '$32', 'each hour'],
            ['On call, called in', '$275', '$275', 'from leaving home'],
            ['Meeting or committee', '$140', '$140', 'approved in advance'],
            ['Downtime documentation', '$140', '$140', 'Section {records.downtime}']
          ]
        }),
        clause(
          'exhibit.pay.holidays',
          'Holidays',
          "New Year's Day, Memorial Day, Independence Day, Labor Day, Thanksgiving and the day after it, December 24 from 3 p.m., and December 25."
        )
      ]
    },
    {
      id: 'exhibit.duties',
      title: 'Flow Standards',
      intro: [],
      clauses: [
        withTable(
          clause(
            'exhibit.duties.targets',
            'Targets for the Department',
            'These are targets for the Department as a whole and not for one physician.'
          ),
          {
            caption: 'Flow targets',
            header: ['Step', 'Target', 'At least'],
            rows: [
              ['Arrival to first contact with a provider', '20 minutes', '70% of patients'],
              ['Heart tracing for chest pain', '10 minutes', '95%'],
              ['Decision to admit to departure', '120 minutes', '60%'],
              ['Arrival to discharge, low acuity', '150 minutes', '65%'],
              ['Left before being seen', '2% or less', 'of all arrivals']
            ]
          }
        ),
        clause(
          'exhibit.duties.handover',
          'Handover between shifts',
          'A patient is handed over at the bedside or at the board with a plan and a time at which it is to be looked at again. The physician who takes over writes a line in the record.'
        )
      ]
    },
    {
      id: 'exhibit.quality',
      title: 'Quality Measures',
      intro: [],
      clauses: [
        withTable(
          clause('exhibit.quality.measures', 'Measures', 'The quality bonus is paid for the following measures.'),
          {
            caption: 'Quality measures of the Department',
            header: ['Measure', 'Target', 'Amount'],
            rows: [
              ['Antibiotics within one hour for septic shock', '90%', '$3,000'],
              ['Return within 72 hours with admission, reviewed', '100% reviewed', '$2,500'],
              ['Opioid prescriptions of three days or less', '92%', '$2,000'],
              ['Records complete within 48 hours', '97%', '$2,500'],
              ['Participation in simulation', 'two sessions', '$2,000']
            ]
          }
        ),
        clause(
          'exhibit.quality.review',
          'Review',
          'A case that misses a measure is reviewed by two physicians of the Department. If they find the care appropriate it counts as meeting the measure.'
        )
      ]
    }
  ];
}

/** A clause the second version takes out. */
export const throughputDeduction: Clause = clause(
  'pay.throughput',
  'Throughput adjustment',
  'If the Department misses three of the flow targets in Exhibit {exhibit.duties} in a quarter, the productivity pool for that quarter is reduced by one quarter.'
);

/** A clause the second version adds. */
export const fatigueClause: Clause = clause(
  'schedule.fatigue',
  'Fatigue',
  'Physician who considers that fatigue makes it unsafe to continue shall tell the Shift Lead and is relieved.',
  [
    item('schedule.fatigue.1', 'The hours not worked are not made up and are paid up to twice a year.'),
    item(
      'schedule.fatigue.2',
      'Employer shall provide a room for rest and shall pay for a ride home after a night shift.'
    )
  ]
);
