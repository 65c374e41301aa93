import { clause, item, items, section } from '../clause-tree';
import type { Clause } from '../clause-tree';

/** Definitions only the hospitalist agreement needs. */
export const hospitalistDefinitions: readonly string[] = [
  '**"Base Shift"** means a scheduled clinical shift of twelve (12) hours, day or night, including handover at both ends.',
  '**"Encounter"** means an admission, a follow-up visit, a consultation, a discharge or a procedure that Physician personally performs and documents.',
  '**"Medical Director"** means the physician whom Employer appoints, after hearing the physicians of the Service, to lead the Service.',
  '**"Safe Census"** means the number of patients set out in Section {workload.census} above which the relief in Section {workload.relief} must be offered.',
  '**"Service"** means the Hospital Medicine Service of North Campus.'
];

export function hospitalistDuties(): Clause {
  return section('duties', 'Position and Duties', [
    clause(
      'duties.engagement',
      'Engagement',
      'Employer employs Physician as a full-time hospitalist of the Service, and Physician accepts. Physician shall provide the Services mainly at North Campus and, with the consent of Physician for each assignment, at other hospitals of Employer within thirty (30) miles.'
    ),
    clause(
      'duties.clinical',
      'Clinical duties',
      'Physician shall care for adult inpatients and patients under observation who are assigned to the Service. This includes',
      items(
        'duties.clinical',
        'admitting, rounding daily on and discharging assigned patients;',
        'answering requests for consultation within the times in Exhibit {exhibit.duties};',
        'responding to rapid response and code calls on assigned units when on shift and not engaged with another unstable patient;',
        'supervising advanced practice clinicians within Section {duties.supervision}; and',
        'taking part in daily interdisciplinary rounds on each unit where Physician has four or more patients.'
      )
    ),
    clause(
      'duties.supervision',
      'Supervision of advanced practice clinicians',
      'Physician shall not be required to supervise more than two (2) advanced practice clinicians at a time. Time for supervision is included in the Safe Census by counting every patient seen mainly by an advanced practice clinician as one half of a patient.'
    ),
    clause(
      'duties.administrative',
      'Administrative time',
      'Physician shall attend the monthly meeting of the Service and serve on one committee of the Medical Staff or of Employer. Employer shall schedule or pay for up to four (4) hours of administrative time each month. Committee work above that is paid at the administrative rate in Exhibit {exhibit.pay}.'
    ),
    clause(
      'duties.teaching',
      'Teaching',
      'Physician may be asked to teach residents and students who rotate through the Service. On teaching weeks the census of the teaching team is limited as the training program requires, and Physician receives the teaching stipend in Exhibit {exhibit.pay}.'
    ),
    clause(
      'duties.leadership',
      'Medical Director',
      'Physician reports to the Medical Director for clinical matters. Employer shall consult the physicians of the Service before it appoints a Medical Director and once each year about the performance of the one in office.'
    )
  ]);
}

export function hospitalistWorkload(): Clause {
  return section('workload', 'Schedule and Workload', [
    clause(
      'workload.shifts',
      'Shifts',
      'A full-time year is one hundred eighty-two (182) Base Shifts, published at least ninety (90) days ahead. The schedule is built by a committee of physicians of the Service under the rules in Exhibit {exhibit.call}.',
      items(
        'workload.shifts',
        'Employer shall not assign more than seven (7) Base Shifts in a row or more than four (4) night shifts in a row.',
        'At least ten (10) hours must lie between two Base Shifts, and forty-eight (48) hours between the last night shift and the next day shift.',
        'A published shift may be changed only with the consent of Physician, except in a declared disaster.'
      )
    ),
    clause(
      'workload.census',
      'Safe Census',
      'The Safe Census for a day shift is sixteen (16) patients at the start of the shift and no more than four (4) new admissions during it. The Safe Census for a night shift is fifty (50) patients under cross cover and no more than eight (8) new admissions.'
    ),
    clause(
      'workload.relief',
      'Relief above the Safe Census',
      'When the census of Physician exceeds the Safe Census and Physician says so to the physician who holds the triage role,',
      items(
        'workload.relief',
        'the triage physician shall within one hour redistribute patients, call in the backup physician or pause transfers to the Service;',
        'if none of these is possible, Employer shall pay Physician the surge rate in Exhibit {exhibit.pay} for each patient above the Safe Census; and',
        'the event is counted and reported to the Service every month.'
      )
    ),
    clause(
      'workload.extra',
      'Extra shifts',
      'Extra shifts are voluntary. They are offered first to physicians of the Service, in the order set by the schedule committee, and are paid at the extra shift rate in Exhibit {exhibit.pay}.'
    ),
    clause(
      'workload.swap',
      'Exchange of shifts',
      'Physicians of the Service may exchange shifts among themselves by a message to the scheduler that both confirm. Approval is not needed if the exchange respects Section {workload.shifts.2}.'
    ),
    clause(
      'workload.review',
      'Yearly review of staffing',
      'Each year in September the Medical Director shall report to the physicians of the Service the average and the ninetieth percentile of the starting census, the number of events under Section {workload.relief}, and the staffing that Employer plans for the following year.'
    )
  ]);
}

export function hospitalistPay(): Clause {
  return section('pay', 'Compensation', [
    clause(
      'pay.base',
      'Base salary',
      'Employer shall pay Physician the base salary in Exhibit {exhibit.pay} (the **"Base Salary"**) in equal installments on the regular paydays of Employer. The Base Salary is for the Base Shifts of a full-time year and is reduced in proportion if Physician and Employer agree on fewer.'
    ),
    clause(
      'pay.review',
      'Yearly adjustment',
      'On each anniversary of the Effective Date the Base Salary rises by the percentage by which the median for hospital medicine in the national survey named in Exhibit {exhibit.pay} has risen, but by not less than one percent (1%) and not more than four percent (4%).'
    ),
    clause(
      'pay.incentive',
      'Quality incentive',
      'Physician may earn a quality incentive of up to ten percent (10%) of the Base Salary each year, measured by quarter as Exhibit {exhibit.quality} describes.',
      items(
        'pay.incentive',
        'Employer shall publish targets at least thirty (30) days before the quarter begins and shall not change them during the quarter.',
        'Results are shared with Physician in enough detail to be checked, at least fifteen (15) days before payment.',
        'A measure that Physician cannot influence, because of staffing, bed capacity or a failure of an information system, is left out for that quarter and its weight is spread over the others.'
      )
    ),
    clause(
      'pay.productivity',
      'Productivity incentive',
      'If the work relative value units that Physician personally performs in a year exceed four thousand two hundred (4,200), Employer shall pay the rate in Exhibit {exhibit.pay} for each unit above that number. No productivity incentive is paid for a shift on which the Safe Census was exceeded and relief was declined.'
    ),
    clause(
      'pay.night',
      'Night, weekend and holiday differentials',
      'A Base Shift that begins after 5:00 p.m., on a weekend or on one of the seven holidays listed in Exhibit {exhibit.call} is paid the differential in Exhibit {exhibit.pay} in addition to the Base Salary. Differentials may be combined.'
    ),
    clause(
      'pay.signing',
      'Commencement bonus',
      'Employer shall pay a commencement bonus of twenty thousand dollars ($20,000) within thirty (30) days after the first Base Shift. If Physician ends this Agreement without cause within twenty-four (24) months, Physician shall repay the part that corresponds to the months remaining.'
    ),
    clause(
      'pay.recovery',
      'Overpayment',
      'If Employer has paid too much, it shall show how the error arose and agree with Physician on repayment over a period at least as long as that over which the error was made. No amount may be deducted from a payment without written consent, and no claim may be made more than twelve (12) months after the payment.'
    )
  ]);
}

export function transitionsOfCare(): Clause {
  return section('transitions', 'Transitions of Care', [
    clause(
      'transitions.handover',
      'Handover',
      'Physician shall hand over each patient in person or by voice at the end of a shift, using the written handover tool in the electronic health record. Employer shall schedule thirty (30) minutes of overlap for this purpose.'
    ),
    clause(
      'transitions.discharge',
      'Discharge',
      'Physician shall see that the summary of a patient who is discharged reaches the physician who takes over, and shall answer a question from that physician within one business day.'
    ),
    clause(
      'transitions.transfers',
      'Transfers from other hospitals',
      'Physician may decline a transfer that North Campus cannot care for safely. The reason is recorded in the transfer log, and a decision to decline is reviewed only by a physician.'
    ),
    clause(
      'transitions.messages',
      'Messages and calls',
      'Physician answers secure messages marked urgent within fifteen (15) minutes while on shift. Physician is not required to read or answer messages while off shift, and no measure of performance may depend on doing so.',
      items(
        'transitions.messages',
        'Employer shall route results that return after discharge to the physician on shift or to a result pool, and not to a physician who is off shift.',
        'Accounts of physicians on leave show the name of the colleague who covers.'
      )
    )
  ]);
}

/** A clause about surveillance that the third version takes out after comments. */
export const locationTracking: Clause = clause(
  'records.badges',
  'Location badges',
  'Employer may require Physician to wear a badge that reports the location of Physician inside North Campus during a shift. Location data may be used to measure response times and the time spent at the bedside.'
);

/** Backup duty as the second version adds it. */
export const backupCall: Clause = clause(
  'workload.backup',
  'Backup duty',
  'Physician shall be available as backup for up to twenty-six (26) days each year. On a backup day Physician shall answer within thirty (30) minutes and, if called in, arrive within ninety (90) minutes.',
  [
    item(
      'workload.backup.1',
      'Backup duty is paid the daily amount in Exhibit {exhibit.pay} whether or not Physician is called in.'
    ),
    item(
      'workload.backup.2',
      'A shift worked when called in is paid at the extra shift rate and does not count as a Base Shift.'
    )
  ]
);
