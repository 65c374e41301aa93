/**
 * Makes a fresh clone ready: installs from the lock file when that is missing or stale, and checks for what cannot be
 * installed. Plain CommonJS on whatever Node starts it (18 or later), because nothing else is there yet.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const isWindows = process.platform === 'win32';
/** The Node this project runs on: the one it installs, whatever started npm. */
const projectNode = path.join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

class NotReady extends Error {}

const modified = (file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : undefined);

/** Newest modification among files and folders, given relative to the project. */
function newest(names) {
  return names.reduce((latest, name) => {
    const file = path.join(root, name);
    if (!fs.existsSync(file)) return latest;
    const stats = fs.statSync(file);
    const inside = stats.isDirectory()
      ? newest(fs.readdirSync(file).map((child) => path.join(name, child)))
      : stats.mtimeMs;
    return Math.max(latest, inside);
  }, 0);
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw new NotReady(`Could not start ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs a program of the project under its own Node, with the project's tools first on the path. */
function runTool(args) {
  const tools = path.join(root, 'node_modules', '.bin');
  const PATH = [path.dirname(projectNode), tools, process.env.PATH].join(path.delimiter);
  // The SQLite that Node brings is the one thing here it still calls experimental; saying so at every start helps no one.
  const NODE_OPTIONS = [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' ');
  return run(projectNode, args, { env: { ...process.env, PATH, NODE_OPTIONS } });
}

function install() {
  const lock = modified(path.join(root, 'package-lock.json'));
  const installed = modified(path.join(root, 'node_modules', '.package-lock.json'));
  if (installed !== undefined && lock !== undefined && installed >= lock) return;
  console.log(
    installed === undefined ? 'Installing (about three minutes, once).' : 'The lock file changed: installing again.'
  );
  if (run('npm', ['ci'], { shell: isWindows }) !== 0) {
    throw new NotReady(
      'npm ci did not succeed; its last lines above say why. Without network, try again when you have it.'
    );
  }
}

/** Installs what is missing and checks that the project's Node is there. @throws NotReady with what to do. */
function makeReady() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 18)
    throw new NotReady(
      `Node ${process.versions.node} is too old to set up the project. Install Node 18 or later from https://nodejs.org and try again.`
    );
  install();
  if (!fs.existsSync(projectNode)) {
    throw new NotReady(
      'The project’s own Node 22 was not installed: npm is set not to run install scripts.\nAllow them for the package "node" (npm rebuild node --foreground-scripts) and try again.'
    );
  }
}

/** Builds the package when something it is made from changed since. @returns whether it is there. */
function buildPackage() {
  const built = modified(path.join(root, 'sharepoint', 'solution', 'common-ground.sppkg'));
  const sources = ['src', 'config', 'sharepoint/images', 'teams', 'package-lock.json', 'tsconfig.json'];
  if (built !== undefined && built >= newest(sources)) return true;
  console.log('Building the package (about a minute).');
  return runTool([path.join('node_modules', 'gulp', 'bin', 'gulp.js'), 'package-solution', '--ship', '--silent']) === 0;
}

/** Runs a program to its end; problems of set-up are printed as a sentence, without a stack. */
function main(program) {
  try {
    process.exitCode = program();
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

module.exports = { NotReady, buildPackage, main, makeReady, root, runTool };
