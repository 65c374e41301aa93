/** Items of KnowledgeQuestions and KnowledgeAnswers as SharePoint answers them, and what they mean. */
import { wordsOf, type AskedWords } from '../../domain/knowledge/questions/asked-words';
import type { AskedQuestion, AskerWord, FollowUp } from '../../domain/knowledge/questions/fold-question';
import type { FollowUpAct } from '../../domain/knowledge/questions/question-steps';
import { clampQuestion, clampWords } from '../../domain/knowledge/questions/question-limits';
import type { QuestionDraft } from '../../domain/knowledge/questions/question';
import { plainText } from '../../domain/text/same-text';
import { followUpKinds, knowledgeAnswers } from '../../lists/knowledge-answers';
import { askerWords, knowledgeQuestions, questionKinds } from '../../lists/knowledge-questions';
import {
  personColumns,
  readPerson,
  type NamedValue,
  type NamingSite,
  type SavedByPeople
} from '../sharepoint/person-columns';

/** An item of KnowledgeQuestions with the people in it. A required column is one in forms alone, and may be empty. */
export interface QuestionItem extends SavedByPeople {
  readonly ID: number;
  readonly Title: string | null;
  readonly QuestionKey: string | null;
  readonly QuestionKind: string | null;
  readonly Details: string | null;
  readonly HappenedOn: string | null;
  readonly QuestionLocationId: number | null;
  readonly QuestionSystem: string | null;
  readonly QuestionCategory: string | null;
  readonly TriedSoFar: string | null;
  readonly AskerWord: string | null;
  readonly AskerWordAbout: number | null;
  readonly Created: string;
  readonly Modified: string;
  readonly Author: (NamedValue & { readonly Department?: string | null; readonly Office?: string | null }) | null;
}

const ownColumns: readonly Exclude<keyof QuestionItem, keyof SavedByPeople>[] = [
  'ID',
  'Title',
  'QuestionKey',
  'QuestionKind',
  'Details',
  'HappenedOn',
  'QuestionLocationId',
  'QuestionSystem',
  'QuestionCategory',
  'TriedSoFar',
  'AskerWord',
  'AskerWordAbout',
  'Created',
  'Modified'
];

const questionColumns: readonly string[] = [
  ...ownColumns,
  ...personColumns('Author'),
  ...personColumns('Editor'),
  'Author/Department',
  'Author/Office'
];
/** What is asked for of questions. */
export const askedItems = {
  definition: knowledgeQuestions,
  columns: questionColumns,
  expansions: ['Author', 'Editor']
};

/** What the asker says, where the asker is who saved the item last: what someone else wrote there is not the asker's word. */
function toWord({
  AskerWord: text,
  AskerWordAbout,
  Modified,
  AuthorId,
  EditorId
}: QuestionItem): AskerWord | undefined {
  const kind = askerWords.find((word) => word === text);
  if (!kind || EditorId !== AuthorId) return undefined;
  return { kind, about: AskerWordAbout ?? undefined, at: new Date(Modified) };
}

/** A kind this version does not know is read as a question, so that nothing asked is ever hidden. */
export function toAsked(site: NamingSite, item: QuestionItem): AskedQuestion {
  return clampQuestion({
    id: item.ID,
    key: item.QuestionKey ?? '',
    kind: questionKinds.find((kind) => kind === item.QuestionKind) ?? 'question',
    title: item.Title ?? '',
    details: item.Details ?? '',
    happenedOn: item.HappenedOn ? new Date(item.HappenedOn) : undefined,
    locationId: item.QuestionLocationId ?? undefined,
    system: item.QuestionSystem ?? '',
    category: item.QuestionCategory ?? '',
    triedSoFar: item.TriedSoFar ?? '',
    asker: readPerson(site, item.AuthorId, item.Author),
    askerAt: { department: item.Author?.Department ?? '', office: item.Author?.Office ?? '' },
    ...(item.EditorId !== item.AuthorId && { changedBy: readPerson(site, item.EditorId, item.Editor) }),
    word: toWord(item),
    created: new Date(item.Created),
    modified: new Date(item.Modified)
  });
}

/** The column values of a new question; who asked and when are SharePoint's own. */
export function toQuestionFields(draft: QuestionDraft): Readonly<Record<string, string | number | null>> {
  return {
    Title: draft.title,
    QuestionKey: draft.key,
    QuestionKind: draft.kind,
    Details: draft.details,
    HappenedOn: draft.happenedOn?.toISOString() ?? null,
    QuestionLocationId: draft.locationId ?? null,
    QuestionSystem: draft.system,
    QuestionCategory: draft.category || null,
    TriedSoFar: draft.triedSoFar
  };
}

/** The column values of the asker's word about a response. */
export function toWordFields(
  kind: AskerWord['kind'],
  about: number | undefined
): Readonly<Record<string, string | number | null>> {
  return { AskerWord: kind, AskerWordAbout: about ?? null };
}

/** An item of KnowledgeAnswers with the people in it. */
export interface FollowUpItem extends Pick<SavedByPeople, 'EditorId' | 'Editor'> {
  readonly ID: number;
  readonly Title: string | null;
  readonly AskedWords: string | null;
  readonly QuestionId: number | null;
  readonly FollowUpKind: string | null;
  readonly Answer: string | null;
  readonly RelatedArticleId: number | null;
  readonly DuplicateOf: number | null;
  readonly Modified: string;
  readonly AssignedPersonId?: number | null;
  readonly AssignedPerson?: NamedValue;
}

const followUpColumns: readonly string[] = [
  'ID',
  'Title',
  'AskedWords',
  'QuestionId',
  'FollowUpKind',
  'Answer',
  'RelatedArticleId',
  'DuplicateOf',
  'Modified',
  ...personColumns('Editor'),
  ...personColumns('AssignedPerson')
];
/** What is asked for of what IT did. */
export const followUpItems = {
  definition: knowledgeAnswers,
  columns: followUpColumns,
  expansions: ['Editor', 'AssignedPerson']
};

function toAct(site: NamingSite, item: FollowUpItem): FollowUpAct | undefined {
  switch (followUpKinds.find((kind) => kind === item.FollowUpKind)) {
    case 'assign':
      // An account that was removed from the site holds nothing any more.
      return item.AssignedPersonId && item.AssignedPerson?.Title
        ? { step: 'assign', to: readPerson(site, item.AssignedPersonId, item.AssignedPerson) }
        : { step: 'release' };
    case 'release':
      return { step: 'release' };
    case 'answer':
      return { step: 'answer', text: clampWords(item.Answer ?? '') };
    case 'markDuplicate':
      return item.DuplicateOf === null
        ? undefined
        : { step: 'markDuplicate', original: { id: item.DuplicateOf, state: 'new' } };
    default:
      return undefined;
  }
}

/** Title and the rest in one column, which is never empty then: SharePoint does not tell an empty text from none. */
const storedWords = ({ title, more }: AskedWords): string => [title, more].filter(Boolean).join('\n\n');

function toSeen({ Title, AskedWords: words }: FollowUpItem): AskedWords | undefined {
  const title = Title ?? '';
  if (!title && !words) return undefined;
  return { title, more: words?.startsWith(title) ? plainText(words.slice(title.length)) : undefined };
}

/**
 * What IT did, by whom SharePoint names as the one who saved it last: only owners can change what is there, and words that an owner
 * changed are the owner's. What names no question, or nothing this version knows, is left out.
 */
export function toFollowUps(site: NamingSite, items: readonly FollowUpItem[]): readonly FollowUp[] {
  return items.flatMap((item) => {
    const act = toAct(site, item);
    if (!act || item.QuestionId === null) return [];
    return {
      id: item.ID,
      questionId: item.QuestionId,
      by: readPerson(site, item.EditorId, item.Editor),
      at: new Date(item.Modified),
      act,
      seen: toSeen(item),
      articleId: item.RelatedArticleId ?? undefined
    };
  });
}

/** The column values of what IT does; who does it and when are SharePoint's own. */
export function toFollowUpFields(
  asked: Pick<AskedQuestion, 'id' | 'title' | 'details' | 'triedSoFar' | 'system'>,
  act: FollowUpAct
): Readonly<Record<string, string | number | null>> {
  return {
    Title: asked.title,
    AskedWords: storedWords(wordsOf(asked)),
    QuestionId: asked.id,
    FollowUpKind: act.step,
    ...(act.step === 'answer' && { Answer: act.text.trim() }),
    ...(act.step === 'assign' && { AssignedPersonId: act.to.id }),
    ...(act.step === 'markDuplicate' && { DuplicateOf: act.original.id })
  };
}
