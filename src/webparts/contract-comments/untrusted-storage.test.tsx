import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { contractsSnapshot } from '../../data/contracts/snapshot';
import { agreementLines, buildDocument } from '../../testing/contracts/build-document';
import { buildContractServices } from '../../testing/contracts/contract-services';
import { ContractsPage } from '../../testing/contracts/ContractsPage';
import { InMemoryContracts } from '../../testing/contracts/in-memory-contracts';
import { everyGarbage, untrustedSnapshots, untrustedTab, type Garbage } from '../../testing/storage/untrusted-storage';
import { computerClock } from '../../testing/time/test-clock';
import { ContractComments } from './ContractComments';
import { createDocumentCache } from './parsing/document-cache';
import { ServicesProvider, type ContractServices } from './services';

/** Each test draws the whole web part. */
jest.setTimeout(15_000);

function servicesOver(garbage: Garbage): ContractServices {
  const repository = new InMemoryContracts();
  const snapshots = untrustedSnapshots(garbage, computerClock);
  const services = buildContractServices({ repository });
  const parse = async () => buildDocument('3', agreementLines).blocks;
  return {
    ...services,
    documents: createDocumentCache({ repository, snapshots, clock: computerClock, parse }),
    contractsSource: { ...services.contractsSource, recall: () => snapshots.read(contractsSnapshot) }
  };
}

/** An address of the contract comments, and what its view must have. */
const views: readonly (readonly [string, () => Promise<HTMLElement>])[] = [
  ['/page', () => screen.findByRole('link', { name: 'Physician agreement 2027' })],
  ['/page?cgContract=3', () => screen.findByText(/call coverage on no more than/)]
];

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

describe.each(everyGarbage.map((garbage) => [garbage.label, garbage] as const))(
  'where the browser kept %s under every name',
  (_, garbage) => {
    it.each(views)('the contract comments show %s as the site has it', async (address, findContent) => {
      window.history.replaceState(null, '', address);
      const complain = jest.spyOn(console, 'error');
      render(
        <ContractsPage clock={computerClock} tab={untrustedTab(garbage, computerClock)}>
          <ServicesProvider value={servicesOver(garbage)}>
            <ContractComments />
          </ServicesProvider>
        </ContractsPage>
      );
      expect(await findContent()).toBeTruthy();
      expect(complain).not.toHaveBeenCalled();
    });
  }
);
