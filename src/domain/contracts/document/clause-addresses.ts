import { foldWords } from '../../text/fold-text';
import { clausePath, nameClause, type ContractDocument } from './document-model';

/** Between the number of a clause and its title; neither has one of its own. */
const TITLE = '_';
/** Before a count that tells clauses of the same number and title apart. */
const AGAIN = '~';
/** Longest title in an address, in characters: addresses are read and sent by people. */
const LONGEST_TITLE = 60;

/** The clauses of a document as links name them. */
export interface ClauseAddresses {
  /** The address of the clause a block belongs to, such as "4-2_call-coverage"; empty before the first clause. */
  of(blockIndex: number): string;
  /**
   * The block an address leads to: the clause of that number and title, or else the only clause of that title, since numbers change with
   * every clause put in before. `undefined` for one that is not in this document; a number alone never leads to a clause of another title.
   */
  find(address: string): number | undefined;
}

const slugOf = (words: string): string => foldWords(words).join('-');

/** An address without its count. */
function nameInAddress(document: ContractDocument, blockIndex: number): string {
  const path = clausePath(document, blockIndex);
  const last = path[path.length - 1];
  if (!last) return '';
  const title = slugOf(last.title).slice(0, LONGEST_TITLE);
  const number = slugOf(nameClause([...path.slice(0, -1), { ...last, title: '' }], ''));
  return title ? number + TITLE + title : number;
}

const titleIn = (address: string): string | undefined => address.split(AGAIN)[0]?.split(TITLE)[1];

/** How links name the clauses of a document: by number and title, the second of the same name with a count. */
export function readClauseAddresses(document: ContractDocument): ClauseAddresses {
  const blocks = new Map<string, number>();
  const byTitle = new Map<string, number[]>();
  const counts = new Map<string, number>();
  const addresses: string[] = [];
  for (const { index, level } of document.blocks) {
    const name = level > 0 ? nameInAddress(document, index) : '';
    if (!name) {
      addresses.push(addresses[index - 1] ?? '');
      continue;
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const address = count > 1 ? `${name}${AGAIN}${count}` : name;
    blocks.set(address, index);
    addresses.push(address);
    const title = titleIn(name);
    if (title) byTitle.set(title, [...(byTitle.get(title) ?? []), index]);
  }
  return {
    of: (blockIndex) => addresses[blockIndex] ?? '',
    find: (address) => {
      const exact = blocks.get(address);
      if (exact !== undefined) return exact;
      const sameTitle = byTitle.get(titleIn(address) ?? '') ?? [];
      return sameTitle.length === 1 ? sameTitle[0] : undefined;
    }
  };
}
