import type { Question } from '../knowledge/question';
import type { Place } from '../liaisons/directory';
import type { DirectoryIndex } from '../liaisons/directory-index';
import { placeOfAsker, type Asker } from '../liaisons/match-department';
import { resolveLiaison } from '../liaisons/resolve-liaison';
import { isZone, type Zone } from '../time/site-zone';
import { courseOf, usualPatience, type Course } from './question-course';
import type { WorkingCalendar } from './working-calendar';
import { readWorkingWeek, usualWeek } from './working-week';

/**
 * The working calendar of a site. Hours that are missing or cannot be read are office hours from Monday to Friday.
 * @param otherZone For a site whose zone is missing or unknown, and for people of no known site.
 */
export function calendarOf(place: Place | undefined, otherZone: Zone): WorkingCalendar {
  return {
    zone: isZone(place?.zone) ? place.zone : otherZone,
    week: (place && readWorkingWeek(place.workingHours)) ?? usualWeek,
    holidays: new Set(place?.holidays)
  };
}

/**
 * The course of a question: the asker's department and office lead to who answers for them and by which calendar; where it happened
 * counts as the asker's place when the office names none.
 */
export function routeQuestion(question: Question, index: DirectoryIndex, otherZone: Zone): Course {
  const asker: Asker = { department: '', office: '', ...question.askerAt, placeId: question.locationId };
  return courseOf(question, {
    calendar: calendarOf(placeOfAsker(index, asker), otherZone),
    resolve: (day) => resolveLiaison(index, asker, day),
    patience: usualPatience
  });
}
