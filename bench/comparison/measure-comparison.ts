import { compareVersions, type VersionComparison } from '../../src/domain/contracts/comparison/compare-versions';
import { composeDocument, type ContractDocument } from '../../src/domain/contracts/document/document-model';
import { timed, type Cost } from '../measure';
import type { Measurement } from '../measurement';
import { formatTable, judge } from '../table';
import { countWords, createWriter, generateContract, layOut } from './generate-contract';
import { revisions } from './revisions';

const BAR_MS = 1000;
const ROUNDS = 5;

/** The run that took neither more nor less of the processor than the others. */
function time(older: ContractDocument, newer: ContractDocument): Cost & { readonly value: VersionComparison } {
  const runs = Array.from({ length: ROUNDS }, () => timed(() => compareVersions(older, newer))).sort(
    (a, b) => a.processor - b.processor
  );
  const middle = runs[ROUNDS >> 1];
  if (!middle) throw new RangeError('Nothing was measured.');
  return middle;
}

/** All of a document in one paragraph, as a reader of a badly printed file gives it. */
function unstructured({ version, text }: ContractDocument): ContractDocument {
  return composeDocument(version, [
    { kind: 'paragraph', number: '', level: 0, title: '', text: text.replace(/\n/g, ' '), html: '' }
  ]);
}

function pairs(): readonly (readonly [string, ContractDocument, ContractDocument])[] {
  const contract = generateContract(createWriter(7));
  const older = layOut('1.0', contract);
  const revised = Object.entries(revisions).map(
    ([name, revise]) => [name, older, layOut('2.0', revise(contract, createWriter(11)))] as const
  );
  const repeated = (version: string, step: number): ContractDocument =>
    unstructured(
      composeDocument(version, [
        {
          kind: 'paragraph',
          number: '',
          level: 0,
          title: '',
          text: Array.from({ length: 100_000 }, (_, index) => ['pay', 'leave', 'call'][((index * step) % 7) % 3]).join(
            ' '
          ),
          html: ''
        }
      ])
    );
  return [
    ...revised,
    ...revised
      .filter(([name]) => /negotiation|rewritten, titles/.test(name))
      .map(([name, , newer]) => [`${name}; no structure`, unstructured(older), unstructured(newer)] as const),
    ['three words over and over; no structure', repeated('1.0', 2), repeated('2.0', 3)]
  ];
}

/** Prints how long the comparison of two versions of a 200-page contract takes, by what happened between them. */
export const measureComparison: Measurement = async () => {
  let worst = 0;
  const rows = pairs().map(([name, older, newer]) => {
    const { value: comparison, clock, processor } = time(older, newer);
    worst = Math.max(worst, processor);
    const { same, renumbered, changed, moved, movedAndChanged, added, removed } = comparison.counts;
    return [
      name,
      countWords(newer),
      same,
      renumbered,
      changed,
      moved,
      movedAndChanged,
      added,
      removed,
      Math.round(clock),
      Math.round(processor)
    ];
  });
  console.log(
    formatTable(
      [
        'between two versions',
        'words',
        'same',
        'renumb.',
        'changed',
        'moved',
        'mov.+ch.',
        'added',
        'removed',
        'ms',
        'processor ms'
      ],
      rows
    )
  );
  return judge('the slowest pair, of the processor (median of 5)', Math.round(worst), BAR_MS, 'ms');
};
