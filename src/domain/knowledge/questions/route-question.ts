import type { Question } from './question';
import type { DirectoryIndex } from '../../directory/directory-index';
import { locationOfAsker, type Asker } from '../../directory/match-department';
import { resolveLiaison } from '../../directory/resolve-liaison';
import type { Zone } from '../../time/site-zone';
import { calendarOf } from '../../people/location-calendar';
import { courseOf, defaultEscalationPolicy, type Course } from './question-course';

/**
 * The course of a question: the asker's department and office lead to who answers for them and by which calendar; where it happened
 * counts as the asker's place when the office names none.
 */
export function routeQuestion(question: Question, index: DirectoryIndex, otherZone: Zone): Course {
  const asker: Asker = { department: '', office: '', ...question.askerAt, locationId: question.locationId };
  return courseOf(question, {
    calendar: calendarOf(locationOfAsker(index, asker), otherZone),
    resolve: (day) => resolveLiaison(index, asker, day),
    escalation: defaultEscalationPolicy
  });
}
