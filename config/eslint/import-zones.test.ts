import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import { root, serverAreas, webParts, zones } from './import-zones';
import rule from './import-zones-rule';

interface Plant {
  readonly refused: string;
  readonly allowed: string;
}

/** For every zone: a module it may never import, not even in a test, and one it may. */
const plants: Readonly<Record<string, Plant>> = {
  'src/domain/text': { refused: '../directory/directory', allowed: './fold-text' },
  'src/domain/time': { refused: '../contracts/document/anchor', allowed: '../text/fold-text' },
  'src/domain/people': { refused: '../knowledge/articles/article', allowed: '../text/fold-text' },
  'src/domain/failure': { refused: '../guards/birth-date', allowed: '../text/fold-text' },
  'src/domain': { refused: '../data/sharepoint/suite-site', allowed: 'diff' },
  'src/lists': { refused: '@pnp/sp/lists', allowed: '../domain/relationships/executive-tier' },
  'src/data': { refused: 'react', allowed: '@pnp/sp/lists' },
  'src/ui': { refused: '../data/sharepoint/suite-site', allowed: '@fluentui/react/lib/Button' },
  'src/webparts/host': { refused: '@pnp/sp', allowed: '@microsoft/sp-webpart-base' },
  ...Object.fromEntries(
    webParts.map((name, index) => [
      `src/webparts/${name}`,
      { refused: `../${webParts[(index + 1) % webParts.length]}/app`, allowed: '../host/web-part-app' }
    ])
  ),
  'src/testing': { refused: '@pnp/sp', allowed: '../../seeds/people' },
  seeds: { refused: '../src/data/sharepoint/suite-site', allowed: '../src/lists' },
  ...Object.fromEntries(
    serverAreas.map((area) => [
      `workbench/server/${area}`,
      {
        refused: { http: '../faults/fault', faults: '../../host/boot' }[area] ?? '../http/site-server',
        allowed: area === 'protocol' ? './json' : '../protocol/json'
      }
    ])
  ),
  'workbench/server': { refused: '../../src/lists', allowed: '../../seeds/people' },
  'workbench/page': { refused: '../../src/ui/theme/theme', allowed: '../host/stand-ins/follow-theme' },
  'workbench/host': { refused: '../../src/webparts/host/web-part-app', allowed: '../server/store/store' },
  workbench: { refused: '../src/domain/text/fold-text', allowed: '../seeds/people' },
  e2e: { refused: '../src/ui/navigation/url', allowed: '../seeds/people' },
  bench: { refused: '../src/webparts/host/web-part-app', allowed: '../src/domain/text/fold-text' },
  scripts: { refused: '../src/data/sharepoint/suite-site', allowed: '../src/lists' },
  config: { refused: '../src/lists', allowed: '../eslint.config.js' }
};

/** A job of a web part is refused another job. */
function plantOf(folder: string): Plant | undefined {
  const isJob = folder.startsWith('src/webparts/') && folder.split('/').length === 4;
  return isJob ? { refused: '../another-job/AnotherJob', allowed: '../services' } : plants[folder];
}

const linter = new Linter({ configType: 'flat', cwd: root });
/** The project's own configuration; Jest cannot let ESLint find it by itself. */
const project = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: jest.requireActual<Linter.Config[]>('../../eslint.config.js')
});

/** What the rule says about `code` as the text of a file that need not exist. */
function lint(folder: string, file: string, code: string): readonly string[] {
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { house: { rules: { 'import-zones': rule } } },
    rules: { 'house/import-zones': ['error', { root, zones }] }
  };
  return linter.verify(code, [config], { filename: path.join(root, folder, file) }).map((message) => message.message);
}

const waysToImport = {
  statically: (name: string) => `import * as it from '${name}';`,
  dynamically: (name: string) => `void import('${name}');`,
  'by a template': (name: string) => `void import(\`${name}\`);`,
  'by require': (name: string) => `const it = require('${name}');`,
  'by import =': (name: string) => `import it = require('${name}');`,
  'by re-export': (name: string) => `export * from '${name}';`,
  'by a named re-export': (name: string) => `export { it } from '${name}';`
};
const waysToImportTypes = {
  'its type': (name: string) => `import type { It } from '${name}';`,
  'its type in place': (name: string) => `export const it = (value: import('${name}').It) => value;`
};
const waysToMock = {
  'as a mock': (name: string) => `jest.mock('${name}');`,
  'as the actual of a mock': (name: string) => `jest.requireActual('${name}');`
};

describe.each(zones.map((zone) => zone.folder))('%s', (folder) => {
  const { refused, allowed } = plantOf(folder) ?? { refused: '', allowed: '' };
  const everyWay = Object.entries({ ...waysToImport, ...waysToImportTypes });

  it('has a planted import', () => expect(refused).not.toBe(''));

  it.each(everyWay)('is refused a forbidden import %s', (_, write) => {
    expect(lint(folder, 'planted.ts', write(refused))).toEqual([expect.stringContaining(`${folder} may not import`)]);
  });

  it.each([...everyWay, ...Object.entries(waysToMock)])('is refused a forbidden import %s in a test', (_, write) => {
    expect(lint(folder, 'planted.test.ts', write(refused))).toHaveLength(1);
  });

  it.each(everyWay)('has an allowed import %s', (_, write) => {
    expect(lint(folder, 'planted.ts', write(allowed))).toEqual([]);
  });
});

describe('what tests may import besides', () => {
  it.each(['../../testing/start-hospital', '../../../seeds/people', '@testing-library/react', 'node:fs'])(
    'is refused to a web part: %s',
    (name) => {
      const code = `import * as it from '${name}';`;
      expect(lint(`src/webparts/${webParts[0]}`, 'planted.ts', code)).toHaveLength(1);
      expect(lint(`src/webparts/${webParts[0]}`, 'planted.test.ts', code)).toEqual([]);
    }
  );
});

describe('imports of types alone', () => {
  it.each([
    ["import type { Anchor } from '../domain/contracts/document/anchor';", 0],
    ["import { type Anchor } from '../domain/contracts/document/anchor';", 0],
    ["export type { Anchor } from '../domain/contracts/document/anchor';", 0],
    ["import { type Anchor, readAnchor } from '../domain/contracts/document/anchor';", 1]
  ])('%s', (code, refusals) => expect(lint('src/lists', 'planted.ts', code)).toHaveLength(refusals));
});

it('refuses a module whose name is computed', () => {
  expect(lint('src/ui', 'planted.ts', 'const load = (name: string) => import(name);')).toHaveLength(1);
});

it.each(zones.map((zone) => zone.folder))('is in force for %s', async (folder) => {
  const config: Linter.Config = await project.calculateConfigForFile(`${folder}/planted.ts`);
  expect(config.rules?.['house/import-zones']).toEqual([2, { root, zones }]);
});

describe('the clock', () => {
  async function findClocks(file: string, code: string): Promise<number> {
    const { rules }: Linter.Config = await project.calculateConfigForFile(file);
    const noClock: Linter.Config = {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parser },
      rules: { 'no-restricted-syntax': rules?.['no-restricted-syntax'] ?? 'off' }
    };
    return linter.verify(code, [noClock], { filename: path.join(root, file) }).length;
  }

  it.each(['new Date();', 'Date();', 'Date.now();', 'performance.now();', '[1].map(Date.now);'])(
    'is refused to rules: %s',
    async (code) => {
      expect(await findClocks('src/domain/directory/planted.ts', code)).toBe(1);
      expect(await findClocks('src/lists/planted.ts', code)).toBe(1);
    }
  );

  it.each([
    'src/data/sharepoint',
    'src/ui/time',
    'src/webparts/host',
    ...webParts.map((name) => `src/webparts/${name}`)
  ])("of this computer is refused to %s, where the site's counts", async (folder) => {
    for (const code of ['new Date();', 'Date();', 'Date.now();', '[1].map(Date.now);'])
      expect([code, await findClocks(`${folder}/planted.tsx`, code)]).toEqual([code, 1]);
    expect(await findClocks(`${folder}/planted.ts`, 'performance.now(); new Date(0);')).toBe(0);
  });

  it.each(['src/data/sharepoint/site-clock.ts', 'src/ui/planted.test.tsx', 'src/testing/planted.ts', 'e2e/planted.ts'])(
    'of this computer may be read in %s',
    async (file) => expect(await findClocks(file, 'new Date(); Date.now();')).toBe(0)
  );

  it.each(['new Date(2026, 1, 1);', "new Date('2026-02-01');", 'Date.UTC(2026, 1);'])(
    'is not what a rule makes of its arguments: %s',
    async (code) => expect(await findClocks('src/domain/directory/planted.ts', code)).toBe(0)
  );
});
