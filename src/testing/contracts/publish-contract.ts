import type { ContractRepository, NewVersion } from '../../data/contracts/contract-repository';
import type { Contract } from '../../domain/contracts/contract';

/** A version with words for a file; what matters to a test is given. */
export function newVersion(words: string, given: Partial<NewVersion> = {}): NewVersion {
  return {
    number: '1',
    fileName: 'agreement.docx',
    bytes: new TextEncoder().encode(words).buffer as ArrayBuffer,
    fingerprint: `1:${words.length}`,
    note: '',
    notShown: [],
    ...given
  };
}

/** The contract with a number, as the site has it now. @throws Error when the person does not see it. */
export async function readContract(repository: ContractRepository, id: number): Promise<Contract> {
  const { contracts } = await repository.readContractsState();
  const contract = contracts.find((each) => each.id === id);
  if (!contract) throw new Error(`There is no contract ${id} for this person.`);
  return contract;
}

/**
 * Makes a contract as the chief of staff's office does in the page.
 * @param texts What its versions say, the oldest first; left out: one version.
 */
export async function publishContract(
  repository: ContractRepository,
  title: string,
  texts: readonly string[] = ['Call on four weekends.']
): Promise<Contract> {
  const id = await repository.createContract({ title, year: 2026, summary: '' });
  for (const [index, words] of texts.entries())
    await repository.publishVersion(id, newVersion(words, { number: String(index + 1) }));
  return readContract(repository, id);
}
