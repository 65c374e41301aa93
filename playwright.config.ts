import { defineConfig } from '@playwright/test';
import { findBrowser, howToGetOne } from './scripts/find-browser';

const executablePath = findBrowser();
if (executablePath === null) throw new Error(howToGetOne());

/** Chrome's sandbox needs rights that root in a container does not have. */
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e/tests',
  outputDir: 'test-results',
  // Each worker has a local SharePoint of its own; more than two only wait for each other.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1400, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    // A trace of every test costs a third of its time: ask for it with TRACE=1.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  }
});
