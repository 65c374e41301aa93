import { findBrowser, howToGetOne } from './find-browser';

const only =
  (...files: readonly string[]) =>
  (file: string) =>
    files.includes(file);

describe('finding a browser', () => {
  it.each([
    ['linux', { PATH: '/home/x/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', { HOME: '/Users/x' }, '/Users/x/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    [
      'win32',
      { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    ]
  ] as const)('finds it on %s with %j', (platform, environment, file) => {
    expect(findBrowser({ platform, environment, exists: only(file) })).toBe(file);
  });

  it('takes what CHROME_PATH names, and nothing else when that is not there', () => {
    const environment = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(findBrowser({ platform: 'linux', environment, exists: only('/opt/mine', '/usr/bin/chromium') })).toBe(
      '/opt/mine'
    );
    expect(findBrowser({ platform: 'linux', environment, exists: only('/usr/bin/chromium') })).toBeNull();
    expect(howToGetOne({ platform: 'linux', environment })).toContain('/opt/mine');
  });

  it('prefers Chrome to Chromium', () => {
    const exists = only('/usr/bin/chromium', '/usr/bin/google-chrome');
    expect(findBrowser({ platform: 'linux', environment: { PATH: '/usr/bin' }, exists })).toBe(
      '/usr/bin/google-chrome'
    );
  });

  it.each(['linux', 'darwin', 'win32'] as const)('says how to get one on %s', (platform) => {
    expect(findBrowser({ platform, environment: {}, exists: () => false })).toBeNull();
    expect(howToGetOne({ platform, environment: {} })).toMatch(/apt-get|brew|winget/);
  });
});
