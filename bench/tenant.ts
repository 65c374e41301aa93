import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readFacts, readNamedTests } from './tenant/read-facts';
import type { NamedTest } from './tenant/read-facts';
import type { Measurement } from './measurement';

const ROOT = path.join(__dirname, '..');
const FACTS = path.join('docs', 'TENANT.md');
const TESTED_FOLDERS = ['src', 'workbench', 'e2e', 'seeds'];

interface PlacedTest extends NamedTest {
  readonly file: string;
}

function readTests(): readonly PlacedTest[] {
  return TESTED_FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:test|spec)\.tsx?$/.test(name))
      .flatMap((name) => {
        const file = path.join(folder, name);
        const tests = readNamedTests(readFileSync(path.join(ROOT, file), 'utf8'));
        return tests.map((test) => ({ ...test, file: file.split(path.sep).join('/') }));
      })
  );
}

/** Prints what a tenant does with the tests that meet it, found by their names. A fact without a test breaks the bar. */
export const measureTenant: Measurement = () => {
  const tests = readTests();
  const facts = readFacts(readFileSync(path.join(ROOT, FACTS), 'utf8'));
  const open = facts.filter(({ number, sentence }) => {
    const meeting = tests.filter(({ numbers }) => numbers.includes(number));
    console.log(`\n${number.padEnd(4)} ${sentence}`);
    for (const { name, file } of meeting) console.log(`       ${name}  (${file})`);
    if (meeting.length === 0) console.log('       OPEN: no test names it');
    return meeting.length === 0;
  });
  console.log(
    `\n${facts.length - open.length} of ${facts.length} facts of ${FACTS} have tests` +
      (open.length > 0 ? `; open: ${open.map(({ number }) => number).join(', ')}` : '')
  );
  return Promise.resolve(open.length === 0);
};
