/**
 * Finds a Chromium browser on this machine: CHROME_PATH when it is set, else Chrome, Edge or Chromium where they install
 * themselves on Linux, macOS and Windows. Plain CommonJS on Node 18, because it runs before anything is installed.
 */
const fs = require('node:fs');
const path = require('node:path');

const onPath = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
  'chrome'
];

const onMac = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`
);

const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe'
];

/** Places to look, best first, for a platform and its environment. */
function listCandidates(platform, environment) {
  if (platform === 'darwin')
    return ['/', `${environment.HOME ?? ''}/`].flatMap((base) => onMac.map((file) => base + file));
  if (platform === 'win32') {
    const bases = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA].filter(
      Boolean
    );
    return onWindows.flatMap((file) => bases.map((base) => path.win32.join(base, file)));
  }
  const folders = [
    ...(environment.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome'
  ];
  return onPath.flatMap((name) => folders.filter(Boolean).map((folder) => path.posix.join(folder, name)));
}

/**
 * The path of a browser, or `null` when there is none. CHROME_PATH wins and is not second-guessed: when it names no file, that is `null` too.
 */
function findBrowser({ platform = process.platform, environment = process.env, exists = fs.existsSync } = {}) {
  if (environment.CHROME_PATH) return exists(environment.CHROME_PATH) ? environment.CHROME_PATH : null;
  return listCandidates(platform, environment).find((file) => exists(file)) ?? null;
}

/** What to do about a missing browser, as a message to print. */
function howToGetOne({ platform = process.platform, environment = process.env } = {}) {
  if (environment.CHROME_PATH) return `CHROME_PATH is ${environment.CHROME_PATH}, and there is no such file.`;
  const how = {
    darwin: 'brew install --cask google-chrome, or https://www.google.com/chrome',
    win32: 'winget install Google.Chrome, or https://www.google.com/chrome (Edge will do as well)'
  };
  return [
    'The end-to-end tests need Chrome, Edge or Chromium, and none was found.',
    `Get one with: ${how[platform] ?? 'sudo apt-get install chromium (or your distribution’s package), or https://www.google.com/chrome'}`,
    'If one is installed elsewhere, say where with CHROME_PATH=/path/to/browser.'
  ].join('\n');
}

module.exports = { findBrowser, howToGetOne };
