/**
 * The house, folder by folder: what each may import. The longest `folder` that holds a file is its zone; a folder may always
 * import itself. Patterns: `a/b` is that file or folder, `a/b/*` only the files directly in it, `@scope/*` every package of a scope.
 *
 * - `folders`, `packages`: what may be imported; `node:*` are Node's own modules.
 * - `types`: of what types alone may be imported.
 * - `tests`: what test files may import besides.
 */
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

const foldersIn = (folder) =>
  fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Every web part there is; `host` is what they share with SharePoint Framework. */
const webParts = foldersIn('src/webparts').filter((name) => name !== 'host');

/** The module of a web part's strings: `knowledge-bank` has `KnowledgeBankStrings`. */
const stringsOf = (name) => `${name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}Strings`;

const anyPackage = ['*', 'node:*'];
const testTools = ['@testing-library/*', 'fast-check', 'node:*'];
const interfacePackages = ['react', 'react-dom', '@fluentui/*', 'react-virtuoso', 'CommonGroundStrings'];
const layersBelowWebParts = ['src/domain', 'src/lists', 'src/data', 'src/ui', 'src/webparts/host'];
const wholeSuite = { folders: ['src/testing', 'seeds', 'workbench/server'], packages: testTools };

/** A web part, and each of its jobs: a job sees the files in the root and `services`, not another job. */
function zonesOfWebPart(name) {
  const folder = `src/webparts/${name}`;
  const whole = {
    folder,
    folders: layersBelowWebParts,
    types: ['@microsoft/sp-webpart-base'],
    packages: [...interfacePackages, stringsOf(name), 'docx', 'jszip', 'pdfjs-dist', 'saxes'],
    tests: { ...wholeSuite, packages: [...testTools, 'docx'] }
  };
  const jobs = foldersIn(folder).filter((job) => !['loc', 'services'].includes(job));
  const sharedIn = ['*', 'services', 'loc'].map((part) => `${folder}/${part}`);
  return [
    whole,
    ...jobs.map((job) => ({
      ...whole,
      folder: `${folder}/${job}`,
      folders: [...layersBelowWebParts, ...sharedIn]
    }))
  ];
}

const groundFloor = ['text', 'time', 'people', 'failure'].map((name) => `src/domain/${name}`);

const product = [
  ...groundFloor.map((folder) => ({
    folder,
    folders: groundFloor,
    packages: ['@date-fns/tz'],
    tests: { folders: ['src/testing'], packages: testTools }
  })),
  {
    folder: 'src/domain',
    packages: ['@orama/stemmers', 'diff', 'papaparse', 'stemmer'],
    tests: { folders: ['src/testing'], packages: testTools }
  },
  {
    folder: 'src/lists',
    // Choices of a column that are also a rule's words.
    folders: ['src/domain/relationships/executive-tier'],
    types: ['src/domain'],
    tests: { folders: ['src/testing'], packages: testTools }
  },
  {
    folder: 'src/data',
    folders: ['src/domain', 'src/lists'],
    packages: ['@pnp/*', 'idb-keyval'],
    tests: { ...wholeSuite, packages: [...testTools, 'jszip'] }
  },
  {
    folder: 'src/ui',
    folders: ['src/domain'],
    packages: [...interfacePackages, 'dompurify'],
    tests: { folders: ['src/testing'], packages: [...testTools, 'sass-embedded'] }
  },
  {
    folder: 'src/webparts/host',
    folders: ['src/domain', 'src/lists', 'src/data', 'src/ui'],
    packages: [...interfacePackages, '@microsoft/sp-*'],
    tests: wholeSuite
  },
  ...webParts.flatMap(zonesOfWebPart),
  {
    folder: 'src/testing',
    folders: ['src/domain', 'src/lists', 'src/data', 'src/ui', 'src/webparts', 'seeds', 'workbench/server'],
    packages: [...testTools, 'jszip', 'react', 'react-dom']
  }
];

/** The areas of the local SharePoint's server from the ground up: each may import those before it. */
const serverAreas = [
  'protocol',
  'store',
  'regional',
  'principals',
  'odata',
  'api',
  'xml',
  'formulas',
  'security',
  'fields',
  'views',
  'lists',
  'items',
  'files',
  'pages',
  'navigation',
  'caml',
  'search',
  'people',
  'webs',
  'provisioning',
  'seeding',
  'http',
  'faults'
];

/** A test of the server may start it, and fill it with lists, items or a seed. */
const serverTests = [
  ...['testing', 'create-sharepoint', 'lists', 'items', 'seeding'].map((name) => `workbench/server/${name}`),
  'seeds'
];

const around = [
  {
    folder: 'seeds',
    folders: ['src/lists', 'src/domain/relationships/executive-tier'],
    types: ['src/domain'],
    packages: ['docx', 'jszip', 'node:crypto', 'pdfkit'],
    // What the documents say once the web part has read them.
    tests: { folders: ['src/domain', ...webParts.map((name) => `src/webparts/${name}`)], packages: testTools }
  },
  // The local SharePoint shares no code with the product: shared code would share mistakes.
  ...serverAreas.map((area, index) => ({
    folder: `workbench/server/${area}`,
    folders: serverAreas.slice(0, index).map((below) => `workbench/server/${below}`),
    types: ['seeds'],
    packages: anyPackage,
    tests: { folders: serverTests }
  })),
  { folder: 'workbench/server', folders: ['seeds'], packages: anyPackage },
  { folder: 'workbench/page', folders: ['workbench/host/stand-ins'], packages: anyPackage },
  { folder: 'workbench/host', folders: ['workbench/server', 'workbench/page'], packages: anyPackage },
  { folder: 'workbench', folders: ['seeds'], packages: anyPackage },
  { folder: 'e2e', folders: ['seeds', 'workbench/page', 'workbench/start-workbench'], packages: anyPackage },
  {
    folder: 'bench',
    folders: [
      'e2e',
      'scripts',
      'seeds',
      'src/domain',
      'src/testing',
      'src/webparts/contract-comments/parsing/read-document',
      'workbench/start-workbench'
    ],
    packages: anyPackage
  },
  { folder: 'scripts', folders: ['src/lists'], packages: anyPackage },
  { folder: 'config', folders: ['eslint.config'], packages: anyPackage }
];

module.exports = { root, webParts, serverAreas, zones: [...product, ...around] };
