import type { ContractRepository } from '../../data/contracts/contract-repository';
import { ownKey } from '../../domain/contracts/thread/act-keys';

/** The key an act of a person has on the site. */
export async function ownKeyOf(repository: ContractRepository, name: string): Promise<string> {
  return ownKey((await repository.readContractsState()).me.id, name);
}
