import { clause, items, withTable } from '../clause-tree';
import type { Clause, Exhibit } from '../clause-tree';

export function hospitalistExhibits(year: number): readonly Exhibit[] {
  return [
    {
      id: 'exhibit.pay',
      title: 'Compensation Schedule',
      intro: [`Amounts are for the year that begins on January 1, ${year}.`],
      clauses: paySchedule()
    },
    { id: 'exhibit.call', title: 'Schedule Rules, Holidays and Backup', intro: [], clauses: scheduleRules() },
    { id: 'exhibit.duties', title: 'Service Duties and Response Times', intro: [], clauses: serviceDuties() },
    { id: 'exhibit.quality', title: 'Quality Measures', intro: [], clauses: qualityMeasures() }
  ];
}

function paySchedule(): readonly Clause[] {
  return [
    withTable(clause('exhibit.pay.amounts', 'Amounts', 'Employer shall pay the following amounts.'), {
      caption: 'Compensation of a full-time hospitalist',
      header: ['Component', 'Amount', 'Unit', 'Section'],
      rows: [
        ['Base Salary', '$318,000', 'year of 182 Base Shifts', '{pay.base}'],
        ['Night differential', '$45', 'hour', '{pay.night}'],
        ['Weekend differential', '$20', 'hour', '{pay.night}'],
        ['Holiday differential', '$600', 'Base Shift', '{pay.night}'],
        ['Extra shift, day', '$2,050', 'Base Shift', '{workload.extra}'],
        ['Extra shift, night', '$2,600', 'Base Shift', '{workload.extra}'],
        ['Surge rate', '$85', 'patient above the Safe Census', '{workload.relief}'],
        ['Productivity rate', '$48', 'work relative value unit', '{pay.productivity}'],
        ['Administrative rate', '$150', 'hour', '{duties.administrative}'],
        ['Teaching stipend', '$900', 'teaching week', '{duties.teaching}'],
        ['Downtime documentation', '$150', 'hour', '{records.downtime}']
      ]
    }),
    clause(
      'exhibit.pay.survey',
      'Survey',
      'The survey for Section {pay.review} is the national survey of physician compensation that Employer uses for all specialties. Employer shall show Physician the page on which the figure appears.'
    ),
    clause(
      'exhibit.pay.timing',
      'Timing',
      'Differentials and extra shifts are paid with the salary of the following pay period; productivity is paid within sixty (60) days after the year ends.'
    )
  ];
}

function scheduleRules(): readonly Clause[] {
  return [
    clause(
      'exhibit.call.committee',
      'Schedule committee',
      'The committee has three physicians of the Service, elected for one year, and the scheduler. It decides by majority and publishes how it ranks requests.'
    ),
    withTable(
      clause(
        'exhibit.call.pattern',
        'Pattern',
        'Unless the committee decides otherwise, the pattern of a full-time physician over eight weeks is as follows.'
      ),
      {
        caption: 'Shifts in an eight-week block',
        header: ['Week', 'Day shifts', 'Night shifts', 'Weekend shifts included', 'Days off in a row, at least'],
        rows: [
          ['1', '7', '0', '2', '-'],
          ['2', '0', '0', '0', '7'],
          ['3', '5', '0', '0', '2'],
          ['4', '0', '4', '2', '3'],
          ['5', '0', '0', '0', '7'],
          ['6', '7', '0', '2', '-'],
          ['7', '0', '0', '0', '7'],
          ['8', '5', '0', '0', '2']
        ]
      }
    ),
    clause(
      'exhibit.call.holidays',
      'Holidays',
      "The holidays are New Year's Day, Memorial Day, Independence Day, Labor Day, Thanksgiving, December 24 and December 25. Physician works not more than three of them in a year and not the same winter holiday two years running."
    ),
    clause(
      'exhibit.call.nights',
      'Night physicians',
      'A physician who works nights only has a full-time year of one hundred fifty-six (156) Base Shifts at the same Base Salary and is not assigned day shifts without consent.'
    ),
    clause(
      'exhibit.call.age',
      'Relief from nights',
      'A physician who is sixty (60) years old or older, or who is pregnant, is relieved of night shifts on request. The relief does not reduce the Base Salary for the first six (6) months.'
    )
  ];
}

function serviceDuties(): readonly Clause[] {
  return [
    withTable(
      clause(
        'exhibit.duties.times',
        'Response times',
        'While on shift Physician responds within the following times, which run from the page or message.'
      ),
      {
        caption: 'Response times',
        header: ['Request', 'Answer by message or phone', 'At the bedside'],
        rows: [
          ['Code or rapid response on an assigned unit', 'at once', '5 minutes'],
          ['Critical result', '15 minutes', 'as needed'],
          ['Admission from the emergency department', '20 minutes', '60 minutes'],
          ['Urgent consultation', '20 minutes', '2 hours'],
          ['Routine consultation', '1 hour', 'same day'],
          ['Question from a nurse, not urgent', '30 minutes', 'on rounds']
        ]
      }
    ),
    clause(
      'exhibit.duties.excluded',
      'Services not included',
      'The Services do not include',
      items(
        'exhibit.duties.excluded',
        'care of patients under sixteen (16) years of age;',
        'primary responsibility for patients who need mechanical ventilation, once an intensivist is present;',
        'procedures for which Physician does not hold privileges; and',
        'employee health or outpatient clinic visits.'
      )
    ),
    clause(
      'exhibit.duties.comanagement',
      'Co-management',
      'Co-management of surgical patients follows a written agreement between the Service and the surgical department that names who writes admission orders, who manages pain, and who discharges. Until such an agreement exists the surgical department remains the primary service.'
    )
  ];
}

function qualityMeasures(): readonly Clause[] {
  return [
    withTable(
      clause('exhibit.quality.measures', 'Measures and weights', 'The quality incentive is measured as follows.'),
      {
        caption: 'Measures for the quality incentive',
        header: ['Measure', 'Target', 'Weight', 'Counted for'],
        rows: [
          ['Discharge summary complete within 72 hours', '95%', '25%', 'Physician'],
          ['Readmission within 30 days, risk adjusted', 'at or below expected', '20%', 'Service'],
          ['Patients who say their doctor explained things clearly', '80%', '20%', 'Service'],
          ['Blood clot prevention ordered or declined with a reason', '98%', '20%', 'Physician'],
          ['Handover tool used at shift change', '90%', '15%', 'Physician']
        ]
      }
    ),
    clause(
      'exhibit.quality.partial',
      'Partial achievement',
      'A measure that reaches at least ninety percent (90%) of its target earns one half of its weight.'
    ),
    clause(
      'exhibit.quality.dispute',
      'Checking results',
      'Physician may ask for the list of cases behind a result. A case that was wrongly attributed is removed and the result is computed again before payment.'
    )
  ];
}
