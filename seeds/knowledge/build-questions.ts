import { upnOf } from '../people';
import type { SeedClock } from '../clock';
import type { SeedFields, SeedRow } from '../types';
import type { Asked, When } from './question';

/**
 * Rows of the KnowledgeQuestions list, oldest first; a question's key is its own.
 * @throws Error when a question repeats one that does not exist or is not older.
 */
export function buildQuestions(questions: readonly Asked[], clock: SeedClock): readonly SeedRow[] {
  const moment = (when: When): string => clock.daysAgo(when[0], when[1]);
  const ordered = [...questions].sort((one, other) => moment(one.when).localeCompare(moment(other.when)));
  return ordered.map((question, index) => {
    const last = question.confirmed ?? question.answer?.when ?? question.when;
    const editor = question.confirmed === undefined ? (question.answer?.by ?? question.by) : question.by;
    return {
      key: question.key,
      author: upnOf(question.by),
      editor: upnOf(editor),
      created: moment(question.when),
      modified: moment(last),
      fields: {
        ...askedFields(question, moment),
        ...followUpFields(question, moment),
        DuplicateOf: idOfOriginal(question, ordered, index)
      }
    };
  });
}

type Moment = (when: When) => string;

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

function followUpFields(question: Asked, moment: Moment): SeedFields {
  const { answer, assigned, confirmed, article } = question;
  return {
    QuestionState: question.state,
    AssignedPerson: assigned === undefined ? null : { person: upnOf(assigned) },
    Answer: answer?.text ?? null,
    AnsweredBy: answer === undefined ? null : { person: upnOf(answer.by) },
    AnsweredOn: answer === undefined ? null : moment(answer.when),
    ConfirmedOn: confirmed === undefined ? null : moment(confirmed),
    RelatedArticle: article === undefined ? null : { row: article }
  };
}

/** The list keeps the item ID of the earlier question, which is its place in the order of the rows, counted from one. */
function idOfOriginal(question: Asked, ordered: readonly Asked[], index: number): number | null {
  if (question.duplicateOf === undefined) return null;
  const original = ordered.findIndex((other) => other.key === question.duplicateOf);
  if (original < 0 || original >= index)
    throw new Error(`"${question.key}" repeats "${question.duplicateOf}", which is not an earlier question.`);
  return original + 1;
}
