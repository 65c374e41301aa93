import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createDirectorySource } from '../../data/directory/directory-source';
import type { SnapshotStore } from '../../data/storage/snapshot-store';
import type { Directory } from '../../domain/directory/directory';
import { AppFrame } from '../../ui/frame/AppFrame';
import { createWaitSignal } from '../../ui/live/wait-signal';
import { thisTab, type BrowserTab } from '../../ui/storage/browser-tab';
import { ClockProvider } from '../../ui/time/clock-context';
import type { DirectoryServices } from '../../webparts/liaison-directory/services';
import { MemorySnapshots } from '../storage/memory-snapshots';
import { WithKeptStore } from '../storage/with-kept-store';
import { TestClock } from '../time/test-clock';
import { buildDepartment, buildLiaison, buildLocation, buildPerson } from './build-directory';
import { DirectoryInMemory, type MemoryFacts } from './directory-in-memory';

/** The day it is in `renderInDirectory`. */
export const directoryToday = '2026-03-10';

/** Four liaisons (one away and covered, one away without a backup) and five departments (one without a liaison) at two sites. */
export const smallDirectory: Directory = {
  approvals: [],
  locations: [
    buildLocation({ id: 1, name: 'North Campus', shortName: 'North' }),
    buildLocation({ id: 2, name: 'Central Hospital', shortName: 'Central' })
  ],
  liaisons: [
    buildLiaison({ id: 1, name: 'Ana Ruiz', backupId: 2, office: 'Room 1', person: buildPerson({ name: 'Ana Ruiz' }) }),
    buildLiaison({ id: 2, name: 'Ben Otero', backupId: 1, locationId: 2, email: 'ben.otero@hospital.example' }),
    buildLiaison({ id: 3, name: 'Cleo Marsh', backupId: 1, absence: { from: '2026-03-08', until: '2026-03-12' } }),
    buildLiaison({
      id: 4,
      name: 'Dov Katz',
      absence: { from: '2026-03-08' },
      reportsTo: buildPerson({ name: 'Eve Stone' })
    })
  ],
  departments: [
    buildDepartment({
      id: 10,
      name: 'Cardiology',
      liaisonId: 1,
      aliases: ['Heart Center'],
      systems: ['Image viewer'],
      executive: buildPerson({ name: 'Vera Holm' }),
      executiveTitle: 'Vice president'
    }),
    buildDepartment({ id: 11, name: 'Pharmacy', liaisonId: 3 }),
    buildDepartment({ id: 12, name: 'Pharmacy', liaisonId: 2, locationId: 2 }),
    buildDepartment({ id: 13, name: 'Home Health', locationId: 2 }),
    buildDepartment({ id: 14, name: 'Billing', liaisonId: 4, locationId: 2 })
  ]
};

export interface RenderedInDirectory extends RenderResult {
  readonly memory: DirectoryInMemory;
  /** Shows noon of `directoryToday` in UTC until a test sets it. */
  readonly clock: TestClock;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What was rendered, to render it again over the same memory. */
  readonly ui: React.ReactElement;
}

/** Who looks, and what their browser kept; left out: nothing, in this page's own storage. */
export interface Visit {
  readonly login?: string;
  readonly tab?: BrowserTab;
  readonly snapshots?: SnapshotStore;
}

export type RenderInDirectory = (
  part: React.ReactElement,
  facts?: Partial<MemoryFacts>,
  visit?: Visit
) => RenderedInDirectory;

/**
 * What renders a part of the liaison directory over a directory in memory, at noon of `directoryToday` in UTC.
 * @param ServicesProvider The web part's own.
 */
export function createDirectoryRender(
  ServicesProvider: React.Provider<DirectoryServices | undefined>
): RenderInDirectory {
  return (part, facts = {}, { login = 'rosa.lind@hospital.example', tab = thisTab, snapshots } = {}) => {
    const memory = new DirectoryInMemory({
      directory: smallDirectory,
      profile: { department: 'Heart Center', office: '' },
      ...facts
    });
    const clock = new TestClock(new Date(`${directoryToday}T12:00:00Z`));
    const services = {
      source: createDirectorySource(async () => memory, snapshots ?? new MemorySnapshots()),
      openWriter: async () => memory,
      login,
      webUrl: 'https://hospital.example/sites/x'
    };
    const ui = (
      <AppFrame theme={undefined} label="Liaison directory" waits={createWaitSignal()} locale="en-US">
        <ClockProvider clock={clock}>
          <WithKeptStore tab={tab}>
            <ServicesProvider value={services}>{part}</ServicesProvider>
          </WithKeptStore>
        </ClockProvider>
      </AppFrame>
    );
    return { memory, clock, ui, ...render(ui), user: userEvent.setup() };
  };
}
