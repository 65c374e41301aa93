import type { ContractDocument } from '../../domain/contracts/document/document-model';
import type { ContractServices } from '../../webparts/contract-comments/services';
import { agreementLines, buildDocument } from './build-document';
import { InMemoryContracts } from './in-memory-contracts';

/** What the contract comments get from their composition root, over contracts in memory; what matters to a test is given. */
export function buildContractServices(given: Partial<ContractServices> = {}): ContractServices {
  const repository = given.repository ?? new InMemoryContracts();
  const read = async ({ version }: { version: string }, asked: string = version): Promise<ContractDocument> =>
    buildDocument(asked, agreementLines);
  return {
    repository,
    documents: { read },
    readNewFile: async ({ name }, version) => ({
      name,
      bytes: new ArrayBuffer(1),
      document: buildDocument(version, agreementLines)
    }),
    contractsSource: {
      recall: async () => undefined,
      load: (known, part) => (known ? repository.readNews(known, part) : repository.readContractsState()),
      remember: () => undefined
    },
    locale: 'en-US',
    ...given
  };
}
