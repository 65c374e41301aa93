import * as React from 'react';
import type { Clock } from '../../domain/time/clock';
import { ElementRegistry } from '../../ui/elements/element-registry';
import { ClockProvider } from '../../ui/time/clock-context';
import { ZoneProvider } from '../../ui/time/zone-context';
import {
  DiscussionActsProvider,
  EntryStatusProvider,
  OpenContractProvider,
  type DiscussionActs,
  type EntryStatus,
  type OpenContractFacts
} from '../../webparts/contract-comments/open-contract';
import { ServicesProvider, type ContractServices } from '../../webparts/contract-comments/services';
import { WithKeptStore } from '../storage/with-kept-store';
import { TestClock } from '../time/test-clock';
import { people } from './build-entry';
import { buildContractServices } from './contract-services';
import { testContract } from './in-memory-contracts';

/** The site's clock in tests of a contract: a morning in the middle of its comment period. */
export const readingClock = new TestClock(new Date('2026-03-11T09:00:00Z'));

export interface WithOpenContractProps {
  readonly facts?: Partial<OpenContractFacts>;
  readonly acts?: Partial<DiscussionActs>;
  readonly status?: Partial<EntryStatus>;
  readonly services?: Partial<ContractServices>;
  readonly clock?: Clock;
}

const defaultActs = (): DiscussionActs => ({
  act: () => 'key',
  retry: () => undefined,
  discard: () => undefined,
  show: () => undefined,
  reattach: () => undefined,
  readAgain: async () => undefined,
  draftAt: (place) => place,
  cards: new ElementRegistry()
});

/** A contract a physician reads on a site in Chicago, as the web part gives it to its parts; what matters to a test is given. */
export function WithOpenContract(props: React.PropsWithChildren<WithOpenContractProps>): React.ReactElement {
  const { facts, acts, status, services, clock = readingClock, children } = props;
  const zone = facts && 'zone' in facts ? facts.zone : 'America/Chicago';
  const [ownActs] = React.useState(defaultActs);
  const [ownServices] = React.useState(() => buildContractServices(services));
  return (
    <ClockProvider clock={clock}>
      <WithKeptStore now={() => clock.now()}>
        <ServicesProvider value={ownServices}>
          <OpenContractProvider
            value={{
              contract: testContract,
              me: people.author,
              speaksForOffice: false,
              permission: 'open',
              mayDecide: facts?.speaksForOffice ?? false,
              periodKeeper: 'permissions',
              zone,
              periodHistory: [],
              periodChanges: [],
              ...facts
            }}
          >
            <ZoneProvider value={zone}>
              <DiscussionActsProvider value={{ ...ownActs, ...acts }}>
                <EntryStatusProvider value={{ pending: new Map(), news: new Set(), ...status }}>
                  {children}
                </EntryStatusProvider>
              </DiscussionActsProvider>
            </ZoneProvider>
          </OpenContractProvider>
        </ServicesProvider>
      </WithKeptStore>
    </ClockProvider>
  );
}
