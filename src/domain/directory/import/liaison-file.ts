import type { FieldProblem, ImportFormat, PlannedRecord } from '../../csv/import-plan';
import type { Directory, Liaison } from '../directory';
import {
  draftLiaison,
  draftNewLiaison,
  findLiaisonProblems,
  readPersonField,
  type LiaisonDraft,
  type LiaisonProblem
} from '../liaison-draft';
import { asList } from './as-list';
import { choice, choices, day, text, type CellProblem } from './cells';
import { columnsOf } from './columns-of';
import { accountsOf, type DirectoryFileOptions, type FileWording } from './file-options';
import { provisionalId } from './provisional-id';
import { References } from './references';
import { foldName } from '../../text/fold-text';

export type LiaisonRowProblem = LiaisonProblem | CellProblem;

/** Existing cards in the form an import compares with. */
export function liaisonRecords({
  liaisons
}: Directory): readonly { readonly id: number; readonly draft: LiaisonDraft }[] {
  return liaisons.map((liaison) => ({ id: liaison.id, draft: draftLiaison(liaison) }));
}

type Card = Pick<Liaison, 'id' | 'person'>;

/** Notes cards by their account; each noting gives all cards of the account, also those noted later. */
function createRegister(): (card: Card) => readonly Card[] {
  const byLogin = new Map<string | undefined, Card[]>();
  return (card) => {
    const group = byLogin.get(card.person?.login) ?? [];
    byLogin.set(card.person?.login, group);
    group.push(card);
    return group;
  };
}

function cardOf(id: number, { person }: LiaisonDraft): Card {
  const account = readPersonField(person);
  return { id, person: account && { ...account, id: 0, email: '' } };
}

type Problems = ReadonlyMap<number, readonly FieldProblem<LiaisonDraft, LiaisonRowProblem>[]>;

/** What is wrong with cards of a file, beside all others as they will be once the whole file is in. */
function check(directory: Directory, planned: readonly PlannedRecord<LiaisonDraft>[]): Problems {
  const replaced = new Set(planned.map(({ id }) => id));
  const note = createRegister();
  for (const card of directory.liaisons) if (!replaced.has(card.id)) note(card);
  const rows = planned.map(({ line, id = provisionalId(line), draft }) => ({
    line,
    id,
    draft,
    rivals: note(cardOf(id, draft))
  }));
  return new Map(rows.map(({ line, id, draft, rivals }) => [line, asList(findLiaisonProblems(draft, id, rivals))]));
}

function keysOf({ person, name, locationId }: LiaisonDraft): readonly string[] {
  const login = readPersonField(person)?.login;
  const folded = foldName(name);
  return [...(login === undefined ? [] : [`account ${login}`]), ...(folded === '' ? [] : [`${locationId} ${folded}`])];
}

/**
 * The file of liaisons: one row each, with the site and the backup by name, people by e-mail, days as `2026-03-14`, and strengths in one cell, semicolons
 * between. A row is about the card with its identity; without one, about that of the same account, or else of the same name at the same site. The backup may
 * be a liaison the same file adds; it is in the draft as `provisionalId` of that row.
 */
export function liaisonFormat(
  directory: Directory,
  wording: FileWording<LiaisonDraft>,
  options: DirectoryFileOptions
): ImportFormat<LiaisonDraft, LiaisonRowProblem> {
  const account = accountsOf(directory, options.accounts);
  const backups = new References(directory.liaisons);
  const calendarDay = day(options.dayOrder);
  return {
    idNames: wording.idNames,
    columns: columnsOf<LiaisonDraft, LiaisonRowProblem>(
      {
        name: text,
        person: account,
        jobTitle: text,
        locationId: new References(directory.locations),
        office: text,
        // A liaison sits at the site unless someone says otherwise.
        isOnSite: choice(options.yesNo, true),
        phone: text,
        email: text,
        reportsTo: account,
        dottedLineTo: account,
        strengths: choices(options.strengths),
        approvingExecutive: account,
        approvingCio: account,
        backupId: backups,
        awayFrom: calendarDay,
        awayUntil: calendarDay
      },
      wording.headings
    ),
    requiredFields: ['name', 'locationId'],
    keyFields: ['person', 'name', 'locationId'],
    blank: draftNewLiaison(options.jobTitle),
    keysOf,
    announce: ({ line, draft }) => backups.add({ id: provisionalId(line), name: draft.name }),
    check: (planned) => check(directory, planned)
  };
}
