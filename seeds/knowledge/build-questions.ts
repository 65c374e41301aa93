import { upnOf } from '../people';
import type { SeedClock } from '../clock';
import type { SeedFields, SeedRow } from '../types';
import type { Asked, When } from './question';

type Moment = (when: When) => string;

/** A question beside what IT did about it, in the order in which SharePoint would have stored both. */
interface Course {
  readonly question: Asked;
  /** The item ID of the question, counted from one. */
  readonly id: number;
}

function coursesOf(questions: readonly Asked[], moment: Moment): readonly Course[] {
  return [...questions]
    .sort((one, other) => moment(one.when).localeCompare(moment(other.when)))
    .map((question, index) => ({ question, id: index + 1 }));
}

/** Rows of the KnowledgeQuestions list, oldest first; a question's key is its own. */
export function buildQuestions(questions: readonly Asked[], clock: SeedClock): readonly SeedRow[] {
  const moment: Moment = (when) => clock.daysAgo(when[0], when[1]);
  const responses = new Map(
    followUpsOf(questions, moment).flatMap(({ course, fields }, index) =>
      fields.FollowUpKind === 'assign' ? [] : [[course.id, index + 1] as const]
    )
  );
  return coursesOf(questions, moment).map(({ question, id }) => {
    const word = wordOf(question);
    const said = word === null ? question.when : (question.confirmed ?? question.answer?.when ?? question.when);
    return {
      key: question.key,
      author: upnOf(question.by),
      created: moment(question.when),
      modified: moment(said),
      fields: {
        ...askedFields(question, moment),
        AskerWord: word,
        AskerWordAbout: word === null ? null : (responses.get(id) ?? null)
      }
    };
  });
}

/**
 * Rows of the KnowledgeAnswers list, oldest first.
 * @throws Error when a question repeats one that does not exist or is not older.
 */
export function buildAnswers(questions: readonly Asked[], clock: SeedClock): readonly SeedRow[] {
  return followUpsOf(questions, (when) => clock.daysAgo(when[0], when[1])).map(
    ({ course, by, at, fields }, index): SeedRow => ({
      key: `answer-${index + 1}`,
      author: upnOf(by),
      created: at,
      fields: { Title: course.question.title, QuestionId: course.id, ...fields }
    })
  );
}

const askerWords: Readonly<Record<string, string>> = {
  worked: 'worked',
  didNotWork: 'didNotWork',
  withdrawn: 'withdrawn'
};

function wordOf({ state }: Asked): string | null {
  return askerWords[state] ?? null;
}

function askedFields(question: Asked, moment: Moment): SeedFields {
  return {
    Title: question.title,
    QuestionKey: question.key,
    QuestionKind: question.kind,
    Details: question.details,
    HappenedOn: question.kind === 'report' ? moment(question.when) : null,
    QuestionLocation: { row: question.location },
    QuestionSystem: question.system ?? null,
    QuestionCategory: question.category,
    TriedSoFar: question.tried ?? null
  };
}

interface SeedFollowUp {
  readonly course: Course;
  readonly by: string;
  readonly at: string;
  readonly fields: SeedFields;
}

/** What IT did about all questions, oldest first. */
function followUpsOf(questions: readonly Asked[], moment: Moment): readonly SeedFollowUp[] {
  const courses = coursesOf(questions, moment);
  return courses
    .flatMap((course) => followUpsOfOne(course, courses, moment))
    .sort((one, other) => one.at.localeCompare(other.at));
}

function followUpsOfOne(course: Course, courses: readonly Course[], moment: Moment): readonly SeedFollowUp[] {
  const { answer, assigned, duplicateOf, when, article } = course.question;
  const act = (by: string, at: When, fields: SeedFields): SeedFollowUp => ({
    course,
    by,
    at: moment(at),
    fields: {
      FollowUpKind: null,
      Answer: null,
      AssignedPerson: null,
      DuplicateOf: null,
      RelatedArticle: article === undefined ? null : { row: article },
      ...fields
    }
  });
  return [
    ...(assigned === undefined
      ? []
      : [act(assigned, when, { FollowUpKind: 'assign', AssignedPerson: { person: upnOf(assigned) } })]),
    ...(answer === undefined ? [] : [act(answer.by, answer.when, { FollowUpKind: 'answer', Answer: answer.text })]),
    ...(duplicateOf === undefined
      ? []
      : [
          act(assigned ?? 'owen.gallagher', when, {
            FollowUpKind: 'markDuplicate',
            DuplicateOf: idOfOriginal(course, courses)
          })
        ])
  ];
}

/** The item ID of the earlier question that a question repeats. */
function idOfOriginal({ question, id }: Course, courses: readonly Course[]): number {
  const original = courses.find(({ question: { key } }) => key === question.duplicateOf)?.id;
  if (original === undefined || original >= id)
    throw new Error(`"${question.key}" repeats "${question.duplicateOf}", which is not an earlier question.`);
  return original;
}
