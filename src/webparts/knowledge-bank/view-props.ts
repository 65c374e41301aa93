import type { Bank } from '../../domain/knowledge/bank';
import type { Entries } from '../../domain/knowledge/entries';
import type { FindEntries } from '../../domain/knowledge/search/persistent-index';
import type { Route } from './navigation';

/** What every view of the knowledge bank receives. */
export interface ViewProps {
  readonly bank: Bank;
  readonly entries: Entries;
  readonly find: FindEntries;
  readonly onOpen: (route: Route) => void;
  readonly onBack: () => void;
  /** Changes the bank here, after the site accepted the change. */
  readonly onChangeBank: (update: (bank: Bank) => Bank) => void;
}
