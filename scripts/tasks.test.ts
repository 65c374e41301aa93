import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/admin-guide.md'].map(read).join('\n');

/** Every run starts gulp as a program of its own. */
jest.setTimeout(60_000);

async function gulp(...args: readonly string[]): Promise<readonly string[]> {
  const file = path.join(root, 'node_modules/gulp/bin/gulp.js');
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { cwd: root });
  return stdout.split('\n').filter((line) => line !== '');
}

/** The commands that a task would run, by the same way as a real run. */
async function commandsOf(...args: readonly string[]): Promise<readonly string[]> {
  const lines = await gulp(...args, '--dry-run');
  return lines.filter((line) => line.startsWith('> ')).map((line) => line.slice('> '.length));
}

/** `lint`, `bundle --ship`: what the documents ask a reader to type, in a sentence or in the section about tasks. */
function documentedTasks(): readonly string[] {
  const typed = [...documents.matchAll(/npm run gulp -- ([a-z][a-z0-9 -]*[a-z0-9])/g)].map(([, task = '']) => task);
  const [, section = ''] = /\n## Tasks\n([^]*?)(?=\n## |$)/.exec(read('CONTRIBUTING.md')) ?? [];
  const rows = [...section.matchAll(/^\| (`[^|]*`) +\|/gm)].map(([, cell = '']) => cell);
  const listed = rows.flatMap((cell) => [...cell.matchAll(/`([^`]*)`/g)].map(([, task = '']) => task));
  return [...new Set([...typed, ...listed])].sort();
}

describe('a task in the documents', () => {
  it('is found there', () => {
    expect(documentedTasks()).toEqual(expect.arrayContaining(['bundle --ship', 'lint', 'package-solution --ship']));
  });

  it.each(documentedTasks())('exists and runs programs that are there: %s', async (task) => {
    const commands = await commandsOf(...task.split(' '));
    expect(commands).not.toEqual([]);
    for (const [program = '', ...args] of commands.map((command) => command.split(' '))) {
      if (program === 'rm') continue;
      expect(existsSync(path.join(root, 'node_modules/.bin', program))).toBe(true);
      for (const file of args.filter((arg) => /\.(ts|json)$/.test(arg) && !arg.startsWith('temp/'))) {
        expect(existsSync(path.join(root, file))).toBe(true);
      }
    }
  });

  it('is documented if there is one', async () => {
    const documented = new Set(documentedTasks().map((task) => task.split(' ')[0]));
    const tasks = (await gulp('--tasks-simple')).filter((task) => task !== 'default');
    expect(tasks.filter((task) => !documented.has(task))).toEqual([]);
  });
});

it('bundles for production where it ships', async () => {
  expect(await commandsOf('bundle')).toEqual(['heft build']);
  expect(await commandsOf('bundle', '--ship')).toEqual(['heft build --clean --production']);
});

it('passes on what is said after serve', async () => {
  const commands = await commandsOf('serve', '--port', '5000', '--no-open');
  expect(commands[commands.length - 1]).toBe('tsx workbench/serve.ts --port 5000 --no-open');
});

it('formats where asked to, and checks otherwise', async () => {
  expect(await commandsOf('format')).toEqual(['prettier --check .']);
  expect(await commandsOf('format', '--write')).toEqual(['prettier --write .']);
});

it('has every script that the documents name', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...documents.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z]+)/g)].map(([, name = '']) => name);
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'gulp']));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
