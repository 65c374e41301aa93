/**
 * The one place where the project's tasks are composed. Each runs the tool made for the job; Heft builds and packages for
 * SharePoint Framework. `gulp --tasks` lists them; `npm run gulp -- <task>` runs one under the project's own Node.
 */
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { parallel, series } = require('gulp');

const tools = path.join(__dirname, 'node_modules', '.bin');
const isShip = process.argv.includes('--ship');

/** A task that runs a command to its end and fails with it. */
function command(name, program, ...args) {
  const task = () =>
    new Promise((resolve, reject) => {
      const PATH = [tools, process.env.PATH].join(path.delimiter);
      const child = spawn(program, args, {
        cwd: __dirname,
        stdio: 'inherit',
        env: { ...process.env, PATH },
        shell: process.platform === 'win32'
      });
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`${name}: ${program} ended with ${code}`))
      );
    });
  task.displayName = name;
  return task;
}

const production = isShip ? ['--production'] : [];
const tsx = (file) => ['tsx', file];

const assets = command('assets', ...tsx('scripts/write-feature-xml.ts'));
const lint = command('lint', 'eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', 'temp/eslint.json');
const types = parallel(
  command('types: src', 'tsc', '--noEmit', '-p', 'tsconfig.test.json'),
  command('types: tools', 'tsc', '--noEmit', '-p', 'tsconfig.tools.json')
);
const unit = command('unit', 'jest', '--selectProjects', 'domain', 'src', 'tools');
const heftBuild = command('heft build', 'heft', 'build', ...production);
const heftShip = command('heft build --production', 'heft', 'build', '--clean', '--production');
const heftPackage = command('heft package-solution', 'heft', 'package-solution', '--production');
const e2e = command('e2e', 'playwright', 'test');

/** Compiles and bundles; with --ship for production. */
exports.bundle = isShip ? heftShip : heftBuild;
/** Bundles for production and packs `sharepoint/solution/common-ground.sppkg`. */
exports['package-solution'] = series(heftShip, heftPackage);
/** Writes the feature XML from the list definitions. */
exports.assets = assets;
/** What must hold before anything is bundled: lint and types; then the bundle. */
exports.build = series(parallel(lint, types), exports.bundle);
exports.lint = lint;
exports.types = types;
/** Rules and contracts: everything that needs no browser. */
exports.unit = unit;
/** What a person does, over the built package. */
exports.e2e = e2e;
/** Everything: the shipped package (which also writes the types of the style sheets), lint, types, unit and contract tests, end-to-end. */
exports.test = series(exports['package-solution'], lint, types, unit, e2e);
/** The local SharePoint with the built package. */
exports.serve = series(exports['package-solution'], command('serve', ...tsx('workbench/serve.ts')));

exports.clean = async function clean() {
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
  await Promise.all(made.map((name) => fs.promises.rm(path.join(__dirname, name), { recursive: true, force: true })));
};
exports.default = exports.build;
