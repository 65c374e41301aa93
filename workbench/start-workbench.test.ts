import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildTestPackage } from './server/provisioning/build-test-package';
import { saveUser } from './server/principals/principals';
import { WorkbenchError, startWorkbench, type Workbench, type WorkbenchOptions } from './start-workbench';

/** Each test starts a site, fills it and serves it. */
jest.setTimeout(30_000);

describe('starting the workbench', () => {
  let folder: string;
  let packageFile: string;
  const running: Workbench[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
    packageFile = path.join(folder, 'test.sppkg');
    writeFileSync(
      packageFile,
      await buildTestPackage({ solutionId: 'dddddddd-0000-4000-8000-00000000000d', version: '1.0.0.0', features: [] })
    );
  });
  afterEach(() => Promise.all(running.splice(0).map((workbench) => workbench.close())));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function start(options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
    const workbench = await startWorkbench({ port: 0, data: ':memory:', seed: 'empty', packageFile, ...options });
    running.push(workbench);
    return workbench;
  }

  it('says how to build the package when there is none', async () => {
    await expect(start({ packageFile: path.join(folder, 'missing.sppkg') })).rejects.toThrow(WorkbenchError);
    await expect(start({ packageFile: path.join(folder, 'missing.sppkg') })).rejects.toThrow('npm run gulp');
  });

  it('says which port to take when the one asked for is taken', async () => {
    const { origin } = await start();
    const port = Number(new URL(origin).port);
    await expect(start({ port })).rejects.toThrow(`--port ${port + 1}`);
  });

  it('fills a new site, keeps it between starts, and forgets it when asked to', async () => {
    const data = path.join(folder, 'data');
    const first = await start({ data });
    expect([first.isNew, first.people.length > 10]).toEqual([true, true]);
    saveUser(first.sharePoint.store, { login: 'new.nurse@hospital.example', title: 'New Nurse', email: '' });
    await Promise.all(running.splice(0).map((workbench) => workbench.close()));

    const titles = ({ sharePoint }: Workbench) =>
      sharePoint.store.all<{ title: string }>('SELECT title FROM principals').map(({ title }) => title);
    const second = await start({ data });
    expect([second.isNew, titles(second).includes('New Nurse')]).toEqual([false, true]);
    await Promise.all(running.splice(0).map((workbench) => workbench.close()));

    const third = await start({ data, reset: true });
    expect([third.isNew, titles(third).includes('New Nurse')]).toEqual([true, false]);
  });

  it('offers an administrator last', async () => {
    const { people } = await start();
    expect(people.at(-1)?.role).toBe('Administrator');
  });

  it('serves the home page of the site', async () => {
    const { siteUrl, people } = await start();
    const response = await fetch(`${siteUrl}?person=${people.at(-1)?.upn ?? ''}`);
    expect([response.status, new URL(response.url).pathname]).toEqual([200, '/sites/hospital/SitePages/Home.aspx']);
  });
});
