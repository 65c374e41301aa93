import { exportRecords } from '../src/domain/csv/export-records';
import type { ExistingRecord, ImportFormat } from '../src/domain/csv/import-plan';
import type { HeadingNames } from '../src/domain/csv/match-headers';
import { planImport } from '../src/domain/csv/plan-import';
import { readCsv } from '../src/domain/csv/read-csv';
import { writeCsv } from '../src/domain/csv/write-csv';
import type { DepartmentDraft } from '../src/domain/directory/department-draft';
import type { Department, Directory, Liaison } from '../src/domain/directory/directory';
import { departmentFormat, departmentRecords } from '../src/domain/directory/import/department-file';
import type { DirectoryFileOptions, FileWording } from '../src/domain/directory/import/file-options';
import { liaisonFormat, liaisonRecords } from '../src/domain/directory/import/liaison-file';
import type { FieldRecord } from '../src/domain/directory/three-way';
import type { LiaisonDraft } from '../src/domain/directory/liaison-draft';
import { createRandom } from '../seeds/large/random';
import { median, timed } from './measure';
import type { Measurement } from './measurement';
import { formatTable, judge } from './table';
import type { Person } from '../src/domain/people/person';
import type { Location } from '../src/domain/people/location';

const ROWS = 5000;
const BAR_MS = 500;
const ROUNDS = 5;

const headings = <Field extends string>(...fields: readonly Field[]): Record<Field, HeadingNames> => {
  const named: Partial<Record<Field, HeadingNames>> = {};
  for (const field of fields) named[field] = [field];
  return named as Record<Field, HeadingNames>;
};

const departmentWording: FileWording<DepartmentDraft> = {
  idNames: ['ID'],
  headings: headings<keyof DepartmentDraft>(
    'name',
    'locationId',
    'aliases',
    'executive',
    'executiveTitle',
    'executiveTier',
    'liaisonId',
    'systems',
    'phone'
  )
};
const liaisonWording: FileWording<LiaisonDraft> = {
  idNames: ['ID'],
  headings: headings<keyof LiaisonDraft>(
    'name',
    'person',
    'jobTitle',
    'locationId',
    'office',
    'isOnSite',
    'phone',
    'email',
    'reportsTo',
    'dottedLineTo',
    'strengths',
    'approvingExecutive',
    'approvingCio',
    'backupId',
    'awayFrom',
    'awayUntil'
  )
};
const options: DirectoryFileOptions = {
  accounts: [],
  dayOrder: 'monthFirst',
  yesNo: [
    { value: true, names: ['Yes'] },
    { value: false, names: ['No'] }
  ],
  strengths: ['Relationship management', 'Technology', 'Domain expertise'].map((value) => ({ value, names: [value] })),
  tiers: ['CXO', 'VP', 'Director', 'Manager'].map((value) => ({ value, names: [value] })),
  jobTitle: 'IT site director'
};

const account = (index: number): Person => ({
  id: index,
  name: `Person ${index}`,
  email: `person.${index}@hospital.example`,
  login: `i:0#.f|membership|person.${index}@hospital.example`
});

/** A directory of as many departments and as many cards as the bar asks rows of. */
function buildDirectory(): Directory {
  const random = createRandom(5);
  const locations = Array.from({ length: 40 }, (_, index): Location => ({
    id: index + 1,
    etag: '"1"',
    name: `Hospital ${index + 1}`,
    shortName: `H${index + 1}`,
    address: '',
    phone: '',
    zone: '',
    workingHours: '',
    holidays: []
  }));
  const liaisons = Array.from({ length: ROWS }, (_, index): Liaison => ({
    id: index + 1,
    etag: '"1"',
    name: `Liaison ${index}`,
    person: account(index),
    jobTitle: 'IT site director',
    locationId: 1 + (index % 40),
    office: `Room ${index}`,
    isOnSite: random.chance(0.9),
    phone: `+1 555 ${index}`,
    email: account(index).email,
    reportsTo: account(1),
    dottedLineTo: account(2),
    strengths: ['Technology'],
    approvingExecutive: account(3),
    approvingCio: account(4),
    backupId: 1 + random.below(ROWS)
  }));
  const departments = Array.from({ length: ROWS }, (_, index): Department => ({
    id: index + 1,
    etag: '"1"',
    name: `Department ${index}`,
    locationId: 1 + (index % 40),
    aliases: [`Dept ${index} alias`, `Unit; ${index}`],
    executive: account(random.below(ROWS)),
    executiveTitle: 'Vice president',
    executiveTier: 'VP',
    liaisonId: 1 + random.below(ROWS),
    systems: ['Record', 'Imaging'],
    phone: `555-${index}`
  }));
  return { locations, liaisons, departments, approvals: [] };
}

function typicalTime(run: () => unknown): number {
  return Math.round(median(Array.from({ length: ROUNDS }, () => timed(run).processor)));
}

type Row = readonly [string, number, number, number, number, number, number, number];

function measure<Draft extends FieldRecord<Draft>, Problem>(
  name: string,
  format: () => ImportFormat<Draft, Problem>,
  records: readonly ExistingRecord<Draft>[],
  edit: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[]
): Row {
  const bytes = new TextEncoder().encode(writeCsv(edit(exportRecords(format(), records))));
  const { rows, brokenLine } = readCsv(bytes);
  const { added, changed, unchanged, refused } = planImport({ rows, brokenLine }, format(), records);
  const reading = typicalTime(() => readCsv(bytes));
  const planning = typicalTime(() => planImport({ rows, brokenLine }, format(), records));
  return [name, added.length, changed.length, unchanged.length, refused.length, reading, planning, reading + planning];
}

/** Accounts, approvals by them, and other names: a record that is there already has them, and no second one can. */
const IS_TAKEN = /^(?:person\.|2026-|Dept )/;

/** What may have happened to an export before it is imported; a heading first, the identity in the first column, the name in the second. */
const edits: Readonly<Record<string, (rows: readonly (readonly string[])[]) => readonly (readonly string[])[]>> = {
  'not edited': (rows) => rows,
  'every row changed': (rows) =>
    rows.map((cells, index) =>
      index === 0 ? cells : cells.map((cell, column) => (column === 1 ? `${cell} and more` : cell))
    ),
  'no identities': (rows) => rows.map((cells) => cells.slice(1)),
  'every row new': (rows) =>
    rows.map((cells, index) =>
      index === 0
        ? cells
        : cells.map((cell, column) => (column === 0 || IS_TAKEN.test(cell) ? '' : column === 1 ? `New ${cell}` : cell))
    ),
  'every row refused': (rows) =>
    rows.map((cells, index) => (index === 0 ? cells : cells.map((cell) => (/^Hospital/.test(cell) ? 'Nowhere' : cell))))
};

/** Prints how long an import of 5,000 departments, and of as many liaisons, takes to read and to plan, in milliseconds of the processor. */
export const measureCsv: Measurement = async () => {
  const directory = buildDirectory();
  const rows = Object.entries(edits).flatMap(([name, edit]) => [
    measure(
      `departments, ${name}`,
      () => departmentFormat(directory, departmentWording, options),
      departmentRecords(directory),
      edit
    ),
    measure(
      `liaisons, ${name}`,
      () => liaisonFormat(directory, liaisonWording, options),
      liaisonRecords(directory),
      edit
    )
  ]);
  console.log(
    formatTable(
      [
        `${ROWS.toLocaleString('en-US')} rows`,
        'added',
        'changed',
        'unchanged',
        'refused',
        'read ms',
        'plan ms',
        'both'
      ],
      rows
    )
  );
  const added = rows.filter(([name]) => name.endsWith('every row new')).map((row) => row[1]);
  const isNew = judge('rows added where every row is new', Math.min(...added), ROWS, '', 'at least');
  return judge('reading and planning, the slowest', Math.max(...rows.map((row) => row[7])), BAR_MS, 'ms') && isNew;
};
