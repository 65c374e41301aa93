/**
 * The one place where the project's tasks are composed. Each runs the tool made for the job; Heft builds and packages for
 * SharePoint Framework. `npm run gulp -- <task>` runs one under the project's own Node; `gulp --tasks` lists them, and
 * `--dry-run` prints what a task would run instead of running it.
 */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { parallel, series } = require('gulp');

const isDryRun = process.argv.includes('--dry-run');
const isShip = process.argv.includes('--ship');

/** Every program that a task runs, by the name that the log shows. */
const commands = {
  format: 'prettier --check .',
  'format --write': 'prettier --write .',
  lint: 'eslint . --max-warnings 0 --cache --cache-location temp/eslint.json',
  modules: 'knip',
  'types: src': 'tsc --noEmit -p tsconfig.test.json',
  'types: tools': 'tsc --noEmit -p tsconfig.tools.json',
  // Jest alone leaves one core free, which on two is half of the time.
  unit: 'jest --selectProjects domain src tools --maxWorkers=100%',
  'heft build': 'heft build',
  'heft build --production': 'heft build --clean --production',
  'heft package-solution': 'heft package-solution --production',
  e2e: 'playwright test',
  serve: 'tsx workbench/serve.ts'
};

/** A task that runs a command of the table to its end and fails with it. `more` are arguments of this one run. */
function run(name, more = []) {
  const [program, ...args] = [...commands[name].split(' '), ...more];
  const task = () => (isDryRun ? print(program, args) : start(name, program, args));
  task.displayName = name;
  return task;
}

async function print(program, args) {
  console.log(['>', program, ...args].join(' '));
}

function start(name, program, args) {
  return new Promise((resolve, reject) => {
    const PATH = [path.join(__dirname, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter);
    const child = spawn(program, args, {
      cwd: __dirname,
      stdio: 'inherit',
      env: { ...process.env, PATH },
      shell: process.platform === 'win32'
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${name}: ${program} ended with ${code}`))));
  });
}

/** What the command line says after the name of a task, without what is meant for this file. */
function argumentsAfter(task) {
  const at = process.argv.indexOf(task);
  return at < 0 ? [] : process.argv.slice(at + 1).filter((argument) => argument !== '--dry-run');
}

const made = [
  'lib',
  'lib-commonjs',
  'lib-dts',
  'lib-esm',
  'dist',
  'release',
  'temp',
  'sharepoint/solution',
  'coverage',
  'test-results'
];

async function clean() {
  if (isDryRun) return print('rm', made);
  await Promise.all(made.map((name) => fs.promises.rm(path.join(__dirname, name), { recursive: true, force: true })));
}

// A task is called by its display name where it has one, so that what is exported under another name is a series.
const bundle = series(run(isShip ? 'heft build --production' : 'heft build'));
const ship = series(run('heft build --production'), run('heft package-solution'));
const types = parallel(run('types: src'), run('types: tools'));

/** Compiles and bundles; with --ship for production. */
exports.bundle = bundle;
/** Bundles for production and packs `sharepoint/solution/common-ground.sppkg`. */
exports['package-solution'] = ship;
/** Finds files that are not formatted; with --write formats them. */
exports.format = series(run(argumentsAfter('format').includes('--write') ? 'format --write' : 'format'));
exports.lint = run('lint');
/** Finds circles of imports, and packages, files and exports that are missing or that nothing uses. */
exports.modules = run('modules');
exports.types = types;
/** Rules and contracts: everything that needs no browser. */
exports.unit = run('unit');
/** What a person does, over the built package. */
exports.e2e = run('e2e');
/** What must hold before anything is bundled: lint and types; then the bundle. */
exports.build = series(parallel(run('lint'), types), bundle);
/** Everything. The shipped package comes before what reads the types of the style sheets, which it writes. */
exports.test = series(
  parallel(series(run('format'), run('modules')), ship),
  parallel(run('lint'), types, run('unit')),
  run('e2e')
);
/** The local SharePoint with the built package; options as for `npm start`. */
exports.serve = series(ship, run('serve', argumentsAfter('serve')));
exports.clean = clean;
exports.default = exports.build;
