import { clause, items, section } from '../clause-tree';
import { employer } from '../terms';
import type { Clause } from '../clause-tree';

/** What the employer gives physicians to work with, and their say in how the work is organized. */
export function support(): Clause {
  return section('support', 'Support and Participation', [
    clause(
      'support.staff',
      'Staff and equipment',
      'Employer shall provide, at its cost, the space, staff, equipment, drugs and supplies that the Services reasonably require, keep them in good order, and plan staff together with the physicians who depend on it. Physician shall tell the Medical Director of a shortage that affects care, and shall receive an answer within ten (10) business days.'
    ),
    clause(
      'support.orientation',
      'Orientation',
      'During the first thirty (30) days Employer shall give Physician an orientation to the buildings, the information systems, the Policies and the people Physician will work with. Physician carries one half of a usual workload in the first two weeks, without a reduction of pay.'
    ),
    clause(
      'support.voice',
      'Participation',
      'The physicians of the Service meet at least once a quarter without management, on paid time, and may elect a speaker.',
      items(
        'support.voice',
        'Employer shall put before this meeting, at least thirty (30) days before it decides, a plan that would change the hours, the place or the staffing of the Service.',
        'The speaker may attend, without a vote, the committee of Employer that decides on the budget of the Service.',
        'A recommendation that Employer does not follow is answered in writing with the reason.'
      )
    ),
    clause(
      'support.projects',
      'Projects and new technology',
      `When ${employer} selects or changes a system, a device or a building that physicians of the Service will use every day, it shall ask at least one of them to take part in the selection, pay for that time, and look back with them six (6) months after the start at whether the change does what was promised.`
    ),
    clause(
      'support.wellbeing',
      'Well-being',
      'Employer shall offer Physician confidential counseling at no cost, which is not recorded in any file kept by Employer or the Medical Staff. Questions about health on applications for privileges are limited to a current condition that impairs the ability to practice.'
    ),
    clause(
      'support.evaluation',
      'Evaluation',
      'Once a year the Medical Director and Physician meet to speak about the year past and the year ahead. Physician sees written remarks beforehand, may add a statement to them, and may ask that the Chief of Staff take part. Comments by patients are shown as a whole and not by selection.'
    )
  ]);
}
