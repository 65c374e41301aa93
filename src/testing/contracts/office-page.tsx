import { webcrypto } from 'crypto';
import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { ContractComments } from '../../webparts/contract-comments/ContractComments';
import { ServicesProvider, type ContractServices } from '../../webparts/contract-comments/services';
import { TestBrowser } from '../storage/browser-tabs';
import { buildContractServices } from './contract-services';
import { ContractsPage } from './ContractsPage';
import { InMemoryContracts } from './in-memory-contracts';
import { readingClock } from './WithOpenContract';

export interface OfficePageOptions {
  /** Query string of the page's address. */
  readonly at?: string;
  readonly repository?: InMemoryContracts;
  readonly services?: Partial<ContractServices>;
  readonly browser?: TestBrowser;
  readonly speaksForOffice?: boolean;
}

/** The web part as the chief of staff's office has it on a page; what it changed is in the repository. */
export function showOfficePage({
  at = '',
  repository = new InMemoryContracts(),
  services,
  browser = new TestBrowser(),
  speaksForOffice = true
}: OfficePageOptions = {}): InMemoryContracts {
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
  repository.speaksForOffice = speaksForOffice;
  window.history.replaceState(null, '', `/page${at}`);
  render(
    <ContractsPage clock={readingClock} tab={browser.openTab()}>
      <ServicesProvider value={buildContractServices({ repository, ...services })}>
        <ContractComments />
      </ServicesProvider>
    </ContractsPage>
  );
  return repository;
}

/** Chooses a file in the page's own field. */
export function chooseFile(name: string, size = 10): void {
  const file = new File([new Uint8Array(1)], name);
  Object.defineProperty(file, 'size', { value: size });
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
}

export const press = (name: string, around: HTMLElement = document.body): void => {
  fireEvent.click(within(around).getByRole('button', { name }));
};

export const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

/** Finds a group by the beginning of its name, and chooses it. */
export async function chooseGroup(text: string, name: string): Promise<void> {
  type('Find a group by name', text);
  fireEvent.mouseDown(await screen.findByRole('option', { name }));
}
