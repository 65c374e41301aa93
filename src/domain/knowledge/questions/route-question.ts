import type { Question } from './question';
import type { DirectoryIndex } from '../../directory/directory-index';
import { locationOfAsker, type Asker } from '../../directory/match-department';
import { resolveLiaison } from '../../directory/resolve-liaison';
import { isZone, type Zone } from '../../time/site-zone';
import { courseOf, defaultEscalationPolicy, type Course } from './question-course';
import type { WorkingCalendar } from '../../time/working-calendar';
import { readWorkingWeek, usualWeek } from '../../time/working-week';
import type { Location } from '../../people/location';

/**
 * The working calendar of a site. Hours that are missing or cannot be read are office hours from Monday to Friday.
 * @param otherZone For a site whose zone is missing or unknown, and for people of no known site.
 */
export function calendarOf(location: Location | undefined, otherZone: Zone): WorkingCalendar {
  return {
    zone: isZone(location?.zone) ? location.zone : otherZone,
    week: (location && readWorkingWeek(location.workingHours)) ?? usualWeek,
    holidays: new Set(location?.holidays)
  };
}

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
