import { isCalendarDay, type CalendarDay } from '../time/calendar-day';
import type { Liaison } from './directory';
import type { Person } from '../people/person';

/** An account in a form, as one comparable text: the login, with the name behind it for showing. */
export type PersonField = string;

/** A liaison's card as a form holds it: texts for everything typed, so that nothing typed is ever lost. */
export interface LiaisonDraft {
  readonly name: string;
  readonly person: PersonField;
  readonly jobTitle: string;
  readonly locationId?: number;
  readonly office: string;
  readonly isOnSite: boolean;
  readonly phone: string;
  readonly email: string;
  readonly reportsTo: PersonField;
  readonly dottedLineTo: PersonField;
  readonly strengths: readonly string[];
  readonly approvingExecutive: PersonField;
  readonly approvingCio: PersonField;
  readonly backupId?: number;
  readonly awayFrom: string;
  readonly awayUntil: string;
}

/** What is wrong with a field of a card. */
export type LiaisonProblem =
  | 'nameMissing'
  | 'titleMissing'
  | 'locationMissing'
  | 'emailUnreadable'
  | 'phoneUnreadable'
  | 'dateUnreadable'
  | 'awayFromMissing'
  | 'awayUntilMissing'
  | 'awayEndsBeforeItBegins'
  | 'backupMissing'
  | 'backupIsSelf'
  | 'alreadyListed'
  | 'tooLong';

export type LiaisonProblems = Partial<Record<keyof LiaisonDraft, LiaisonProblem>>;

/** SharePoint's own limit for a line of text. */
export const LONGEST_LINE = 255;

/** An account as a form holds it; empty for no one. */
export function personField(person: Pick<Person, 'login' | 'name'> | undefined): PersonField {
  return person ? `${person.name}\n${person.login}` : '';
}

/** The account a form field names; `undefined` for no one. */
export function readPersonField(field: PersonField): { readonly name: string; readonly login: string } | undefined {
  const [name, login] = field.split('\n');
  return name !== undefined && login ? { name, login } : undefined;
}

/** A card as a form shows it. */
export function draftLiaison(liaison: Liaison): LiaisonDraft {
  return {
    name: liaison.name,
    person: personField(liaison.person),
    jobTitle: liaison.jobTitle,
    locationId: liaison.locationId,
    office: liaison.office,
    isOnSite: liaison.isOnSite,
    phone: liaison.phone,
    email: liaison.email,
    reportsTo: personField(liaison.reportsTo),
    dottedLineTo: personField(liaison.dottedLineTo),
    strengths: liaison.strengths,
    approvingExecutive: personField(liaison.approvingExecutive),
    approvingCio: personField(liaison.approvingCio),
    backupId: liaison.backupId,
    awayFrom: liaison.absence?.from ?? '',
    awayUntil: liaison.absence?.until ?? ''
  };
}

/** The form of a card that does not exist yet. */
export function draftNewLiaison(jobTitle: string, locationId?: number): LiaisonDraft {
  return {
    name: '',
    person: '',
    jobTitle,
    locationId,
    office: '',
    isOnSite: true,
    phone: '',
    email: '',
    reportsTo: '',
    dottedLineTo: '',
    strengths: [],
    approvingExecutive: '',
    approvingCio: '',
    backupId: undefined,
    awayFrom: '',
    awayUntil: ''
  };
}

const isDayOrEmpty = (text: string): text is CalendarDay | '' => text === '' || isCalendarDay(text);
// One @ with something on both sides and a dot after it: what addresses have in common; the mail server knows the rest.
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Digits as people group them, with an extension behind; an empty text as well. */
export const phonePattern = /^[\d\s()+./x#*,-]*(ext\.?|x|anexo)?\s*[\d\s-]*$/i;

function checkAbsence(draft: LiaisonDraft): LiaisonProblems {
  const { awayFrom, awayUntil, backupId } = draft;
  if (!isDayOrEmpty(awayFrom)) return { awayFrom: 'dateUnreadable' };
  if (!isDayOrEmpty(awayUntil)) return { awayUntil: 'dateUnreadable' };
  if (awayFrom === '' && awayUntil === '') return {};
  if (awayFrom === '') return { awayFrom: 'awayFromMissing' };
  if (awayUntil === '') return { awayUntil: 'awayUntilMissing' };
  if (awayUntil < awayFrom) return { awayUntil: 'awayEndsBeforeItBegins' };
  return backupId === undefined ? { backupId: 'backupMissing' } : {};
}

const lines = ['name', 'jobTitle', 'office', 'phone', 'email'] as const;

function checkLengths(draft: LiaisonDraft): LiaisonProblems {
  return Object.fromEntries(lines.filter((name) => draft[name].length > LONGEST_LINE).map((name) => [name, 'tooLong']));
}

/**
 * What keeps a card from being saved, by field; empty when nothing does. A card needs a name, a title and a site; an absence
 * needs both days, in order, and someone who covers.
 * @param id The card's identity; `undefined` for one that does not exist yet.
 * @param others All cards, to recognize an account that has one already.
 */
export function findLiaisonProblems(
  draft: LiaisonDraft,
  id: number | undefined,
  others: readonly Pick<Liaison, 'id' | 'person'>[]
): LiaisonProblems {
  const login = readPersonField(draft.person)?.login;
  const isListed = login !== undefined && others.some((other) => other.id !== id && other.person?.login === login);
  return {
    ...checkLengths(draft),
    ...(draft.name.trim() === '' && { name: 'nameMissing' }),
    ...(draft.jobTitle.trim() === '' && { jobTitle: 'titleMissing' }),
    ...(draft.locationId === undefined && { locationId: 'locationMissing' }),
    ...(draft.email.trim() !== '' && !emailPattern.test(draft.email.trim()) && { email: 'emailUnreadable' }),
    ...(!phonePattern.test(draft.phone) && { phone: 'phoneUnreadable' }),
    ...(isListed && { person: 'alreadyListed' }),
    ...checkAbsence(draft),
    ...(draft.backupId !== undefined && draft.backupId === id && { backupId: 'backupIsSelf' })
  };
}
