import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface BenchQuery {
  readonly id: string;
  readonly text: string;
}

/** Documents, questions about them, and which documents people judged to answer which question. */
export interface Collection {
  readonly name: string;
  readonly documents: readonly BenchDocument[];
  /** Only those with a judgment. */
  readonly queries: readonly BenchQuery[];
  /** Grades by question and document; a document without one is not relevant. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function readText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Lines of JSON objects as texts by key. */
function readLines(path: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const parsed: unknown = JSON.parse(line);
    return Object.fromEntries(Object.entries(parsed ?? {}).map(([key, value]) => [key, readText(value)]));
  });
}

function readGrades(path: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [query, document, text] = line.trim().split('\t');
    const grade = Number(text);
    // The heading has no number; a grade of 0 says "not relevant".
    if (!query || !document || !(grade > 0)) continue;
    grades.set(query, (grades.get(query) ?? new Map<string, number>()).set(document, grade));
  }
  return grades;
}

function readCollection(folder: string): Collection {
  const grades = readGrades(join(folder, 'qrels.tsv'));
  return {
    name: basename(folder),
    documents: readLines(join(folder, 'docs.jsonl')).map(({ id = '', title = '', text = '' }) => ({ id, title, text })),
    queries: readLines(join(folder, 'queries.jsonl')).flatMap(({ id = '', text = '' }) =>
      grades.has(id) ? [{ id, text }] : []
    ),
    grades
  };
}

/**
 * The collections in a folder: itself one (`docs.jsonl`, `queries.jsonl`, `qrels.tsv`), or one in each of its folders.
 * @throws Error when there is none.
 */
export function readCollections(folder: string): readonly Collection[] {
  const folders = [folder, ...readdirSync(folder).map((name) => join(folder, name))].filter((each) =>
    existsSync(join(each, 'docs.jsonl'))
  );
  if (folders.length === 0) throw new Error(`no docs.jsonl in ${folder} nor in the folders in it`);
  return folders.map(readCollection);
}
