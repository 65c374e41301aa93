import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

import { readOptions } from './sharepoint-options';

interface Outcome {
  readonly code: number | null;
  readonly text: string;
}

/** Runs the program until it ends, or until it says it is listening. */
function run(...options: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    // Not through tsx's own program, which ends by itself when a busy computer is slow to pass a signal on.
    const program = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'sharepoint.ts'), ...options]);
    let text = '';
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      if (text.includes('stop with Ctrl+C')) program.kill('SIGTERM');
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
    program.on('close', (code) => resolve({ code, text }));
  });
}

jest.setTimeout(60_000);

it('takes what a new site is like from its options', () => {
  const given = ['--package', 'none', '--locale', 'es-ES', '--zone', 'Europe/Madrid', '--version-limits', 'automatic'];
  expect(
    readOptions([...given, '--tenant-property', 'CommonGroundSite=/sites/x', '--tenant-property', 'a=b=c'])
  ).toMatchObject({
    locale: 'es-ES',
    zone: 'Europe/Madrid',
    versionLimits: 'automatic',
    tenantProperties: { CommonGroundSite: '/sites/x', a: 'b=c' }
  });
});

it('says how to build the package when there is none', () => {
  expect(() => readOptions(['--package', 'nowhere.sppkg'])).toThrow(/npm run gulp -- package-solution --ship/);
});

it('explains its options when one of them is wrong', () => {
  expect(() => readOptions(['--seed', 'huge'])).toThrow(/--seed takes empty, demo, large/);
  expect(() => readOptions(['--port', 'x'])).toThrow(/--port takes a number/);
  expect(() => readOptions(['--locale', 'de-DE'])).toThrow(/--locale takes en-US, en-GB, es-ES/);
  expect(() => readOptions(['--zone', 'Mars'])).toThrow(/--zone takes UTC, /);
  expect(() => readOptions(['--version-limits', 'none'])).toThrow(/--version-limits takes manual or automatic/);
  expect(() => readOptions(['--tenant-property', 'x'])).toThrow(/--tenant-property takes KEY=VALUE/);
  expect(() => readOptions(['--nonsense'])).toThrow(/npm run sharepoint -- \[options\]/);
});

it('says which port is taken, and what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const outcome = await run('--package', 'none', '--port', String(port));
  other.close();
  expect(outcome).toMatchObject({ code: 1, text: expect.stringContaining(`Port ${port} is taken`) as string });
});

it('starts an empty site, says where it is, and stops when it is asked to', async () => {
  const outcome = await run('--package', 'none', '--port', '0');
  expect(outcome).toMatchObject({
    code: 0,
    text: expect.stringMatching(/http:\/\/127\.0\.0\.1:\d+\/sites\/hospital/) as string
  });
});
