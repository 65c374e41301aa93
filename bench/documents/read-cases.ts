import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Expectation } from './judge-case';

const DOCUMENT = /\.(?:docx|docm|doc|pdf)$/i;

/** A file to be read, with what is right. */
export interface DocumentCase {
  readonly name: string;
  readonly file: string;
  /** What a given case says is right. */
  readonly expectation?: Expectation;
  /** The words of the file as another program wrote them down. */
  readonly text?: string;
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function toCase(folder: string, name: string): DocumentCase {
  const isGiven = name.startsWith('input.');
  const expected = isGiven ? readIfThere(path.join(folder, 'expected.json')) : undefined;
  const beside = isGiven ? 'expected.txt' : name.replace(DOCUMENT, '.txt');
  return {
    name: isGiven ? path.basename(folder) : name,
    file: path.join(folder, name),
    expectation: expected === undefined ? undefined : (JSON.parse(expected) as Expectation),
    text: readIfThere(path.join(folder, beside))
  };
}

/** The documents in a folder and those below it: cases (`input.*` beside `expected.json` or `expected.txt`) and plain files, with `x.txt` beside `x.docx` or without. */
export function readCases(folder: string): readonly DocumentCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => left.name.localeCompare(right.name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return readCases(path.join(folder, entry.name));
      return DOCUMENT.test(entry.name) ? [toCase(folder, entry.name)] : [];
    });
}
