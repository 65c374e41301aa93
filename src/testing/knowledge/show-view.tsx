import { act, fireEvent, render } from '@testing-library/react';
import * as React from 'react';
import { createDirectorySource } from '../../data/directory/directory-source';
import type { SnapshotStore } from '../../data/storage/snapshot-store';
import type { Bank } from '../../domain/knowledge/bank';
import { toEntries } from '../../domain/knowledge/entries';
import { PersistentIndex } from '../../domain/knowledge/search/persistent-index';
import { AnnouncerProvider } from '../../ui/live/announcer';
import { thisTab, type BrowserTab } from '../../ui/storage/browser-tab';
import { ZoneProvider } from '../../ui/time/zone-context';
import { ClockProvider } from '../../ui/time/clock-context';
import type { Route } from '../../webparts/knowledge-bank/navigation';
import type { KnowledgeServices } from '../../webparts/knowledge-bank/services';
import type { ViewProps } from '../../webparts/knowledge-bank/view-props';
import { buildDepartment, buildLiaison, buildLocation, buildPerson } from '../directory/build-directory';
import { DirectoryInMemory } from '../directory/directory-in-memory';
import { WithKeptStore } from '../storage/with-kept-store';
import { TestClock } from '../time/test-clock';
import { buildBank, knowledgeNow } from './build-knowledge';
import { MemorySnapshots } from '../storage/memory-snapshots';
import { MemoryKnowledge } from './memory-knowledge';

/** A directory in which Ana Ruiz serves Cardiology and Ben Otero is her backup. */
export function cardiologyDirectory(): DirectoryInMemory {
  return new DirectoryInMemory({
    directory: {
      approvals: [],
      locations: [buildLocation({ zone: 'UTC' })],
      departments: [buildDepartment({ name: 'Cardiology', liaisonId: 1 })],
      liaisons: [
        buildLiaison({ id: 1, name: 'Ana Ruiz', backupId: 2, person: buildPerson({ id: 21 }) }),
        buildLiaison({ id: 2, name: 'Ben Otero', person: buildPerson({ id: 22 }) })
      ]
    }
  });
}

/** What the knowledge bank works with, in memory. */
export function memoryServices(
  repository: MemoryKnowledge,
  directory = cardiologyDirectory(),
  snapshots: SnapshotStore = new MemorySnapshots()
): KnowledgeServices {
  return {
    repository,
    snapshots,
    directory: createDirectorySource(async () => directory, snapshots)
  };
}

/** What surrounds the knowledge bank on a page, at `knowledgeNow`. */
export function Surroundings({
  tab = thisTab,
  children
}: React.PropsWithChildren<{ readonly tab?: BrowserTab }>): React.ReactElement {
  const [clock] = React.useState(() => new TestClock(knowledgeNow));
  return (
    <AnnouncerProvider>
      <ClockProvider clock={clock}>
        <WithKeptStore tab={tab}>{children}</WithKeptStore>
      </ClockProvider>
    </AnnouncerProvider>
  );
}

interface HostProps extends Pick<ViewProps, 'onOpen' | 'onBack'> {
  readonly bank: Bank;
  readonly view: (props: ViewProps) => React.ReactElement;
}

/** Holds the bank for one view, as the whole application does. */
function Host({ bank, view, onOpen, onBack }: HostProps): React.ReactElement {
  const [held, setHeld] = React.useState(bank);
  const index = React.useRef(new PersistentIndex());
  const entries = React.useMemo(() => toEntries(held, knowledgeNow, 'UTC'), [held]);
  const find = React.useMemo(() => index.current.follow(entries), [entries]);
  const shown = view({ bank: held, entries, find, onOpen, onBack, onChangeBank: setHeld });
  return <ZoneProvider value={bank.zone}>{shown}</ZoneProvider>;
}

export interface ViewFacts {
  readonly bank?: Bank;
  readonly repository?: MemoryKnowledge;
  readonly directory?: DirectoryInMemory;
}

export interface ShownView {
  readonly repository: MemoryKnowledge;
  /** Where the view led, in order. */
  readonly opened: readonly Route[];
}

/** Draws one view of the knowledge bank over repositories in memory, and waits until it has read what it needs. */
export async function showView(
  ServicesProvider: React.Provider<KnowledgeServices | undefined>,
  view: (props: ViewProps) => React.ReactElement,
  { bank = buildBank(), repository = new MemoryKnowledge(bank), directory }: ViewFacts = {}
): Promise<ShownView> {
  const opened: Route[] = [];
  render(
    <Surroundings>
      <ServicesProvider value={memoryServices(repository, directory)}>
        <Host bank={bank} view={view} onOpen={(route) => opened.push(route)} onBack={() => undefined} />
      </ServicesProvider>
    </Surroundings>
  );
  await act(async () => undefined);
  return { repository, opened };
}

/** Puts words into a field at once; what happens letter by letter is for the tests of typing. */
export function enter(field: HTMLElement, words: string): void {
  fireEvent.change(field, { target: { value: words } });
}

/** The page as a person without drafts opens it. */
export function resetPage(address = '/page.aspx'): void {
  window.localStorage.clear();
  window.history.replaceState(null, '', address);
  let keys = 0;
  const randomUUID = (): string => `key-${(keys += 1)}`;
  Object.defineProperty(globalThis, 'crypto', { value: { randomUUID }, configurable: true });
}
