import { compareVersions } from '../../src/domain/contracts/comparison/compare-versions';
import {
  composeDocument,
  type ContractDocument,
  type SourceBlock
} from '../../src/domain/contracts/document/document-model';
import { emergencyVersions } from './agreements/emergency';
import { hospitalistVersions } from './agreements/hospitalist';
import { layOut, type Block } from './blocks';
import type { Agreement } from './clause-tree';

/** A block as the web part's readers give it; `web-part-text.test.ts` holds them to the same text and numbers. */
function readBlock(block: Block): readonly SourceBlock[] {
  const unnumbered = { number: '', level: 0, title: '', html: '' };
  if (block.kind === 'signatures') return block.lines.map((text) => ({ ...unnumbered, kind: 'paragraph', text }));
  if (block.kind === 'table')
    return [
      { ...unnumbered, kind: 'table', text: [block.header, ...block.rows].map((row) => row.join('\t')).join('\n') }
    ];
  const text = block.runs
    .map((run) => run.text)
    .join('')
    .trimEnd();
  if (block.kind === 'title' || block.kind === 'paragraph' || block.kind === 'caption')
    return [{ ...unnumbered, kind: 'paragraph', text }];
  const own = block.place.path.at(-1);
  return [
    { kind: 'heading', number: own?.number ?? '', level: block.place.level, title: own?.title ?? '', text, html: '' }
  ];
}

const read = (agreement: Agreement): ContractDocument => composeDocument('1.0', layOut(agreement).flatMap(readBlock));

/** The clauses whose words or place changed: what became of each, its numbers, and the words with a space for what is the same; the beginnings are enough. */
function show(older: Agreement, newer: Agreement): readonly string[] {
  const [before, after] = [read(older), read(newer)];
  return compareVersions(before, after)
    .clauses.filter(({ kind }) => kind !== 'same' && kind !== 'renumbered')
    .map(({ kind, older: from, newer: to, segments }) => {
      const words = segments.map((segment) => {
        if (segment.kind === 'deleted') return `[-${before.text.slice(segment.older.start, segment.older.end)}-]`;
        return segment.kind === 'inserted' ? `{+${after.text.slice(segment.newer.start, segment.newer.end)}+}` : ' ';
      });
      return `${kind} ${from?.number ?? ''} > ${to?.number ?? ''}: ${words.join('').trim()}`.slice(0, 90);
    });
}
const hospitalist = hospitalistVersions(2027);
const emergency = emergencyVersions(2027);

// What the seeds' edits say, and nothing else; references that follow a renumbered clause are no change.
test.each([
  [
    'the second version of the hospitalist agreement',
    hospitalist[0],
    hospitalist[1],
    [
      'moved 5.5 > 5.2: ',
      'changed 5.2 > 5.3: [-sixteen (16)-]{+fifteen (15)+}',
      'added  > 5.5: {+Backup duty\nPhysician shall be available as backup for up to twenty-six (2',
      'added  > (a): {+Backup duty is paid the daily amount in Exhibit A whether or not Physician',
      'added  > (b): {+A shift worked when called in is paid at the extra shift rate and does not',
      'changed 6.4 > 6.4: [- No productivity incentive is paid for a shift on which the Safe Cens',
      'changed 7.3 > 7.3: [-$3,500-]{+$4,500+}',
      'changed 9.4 > 9.4: {+find Physician in an emergency and to +} [- and the time spent at the',
      'changed 14.1 > 14.1: [-eighteen (18)-]{+twelve (12)+}',
      'changed 15.2 > 15.2: [-eighty (180)-]{+twenty (120)+}',
      'changed A.1 > A.1: [-5.4-]{+5.6+} [-5.4-]{+5.6+} [-5.3-]{+5.4\nBackup duty\t$300\tday\t5.5+}'
    ]
  ],
  [
    'the third version of the hospitalist agreement',
    hospitalist[1],
    hospitalist[2],
    [
      'changed 5.5 > 5.5: [-twenty-six (26)-]{+eighteen (18)+} {+, not more than two of them in a',
      'added  > 8.3: {+Patients who wait in the emergency department\nA patient who has been admit',
      'added  > (a): {+Nursing care and bed assignment of such a patient remain the responsibilit',
      'added  > (b): {+If more than six (6) such patients wait at 7:00 a.m., the triage physician',
      'removed 9.4 > : [-Location badges\nEmployer may require Physician to wear a badge that repo',
      'changed 11.2 > 11.2: [-each Party pays one half-]{+Employer pays the share that correspond',
      'added  > (d): {+It does not prevent Physician from working as a hospitalist at a hospital ',
      'changed 16.3 > 16.3: [-A-]{+If both Parties agree in writing after a dispute has arisen, a',
      'changed A.1 > A.1: [-$45-]{+$52+} [-$300-]{+$400+} [-9.5-]{+9.4+}'
    ]
  ],
  [
    'the second version of the emergency agreement',
    emergency[0],
    emergency[1],
    [
      'changed 4.1 > 4.1: {+, and on a night shift the last ninety (90) minutes,+}',
      'changed 4.4 > 4.4: [-six-]{+four+} [-2.6-]{+2.4+} [-two months in a row-]{+one month+}',
      'added  > 4.7: {+Fatigue. Physician who considers that fatigue makes it unsafe to continue ',
      'added  > 4.7.1: {+The hours not worked are not made up and are paid up to twice a year.+}',
      'added  > 4.7.2: {+Employer shall provide a room for rest and shall pay for a ride home aft',
      'changed 5.2 > 5.2: [-half-]{+third+} [-one half-]{+two thirds+}',
      'removed 5.3 > : [-Throughput adjustment. If the Department misses three of the flow target',
      'movedAndChanged 10.4 > 10.2: [-in mental health crisis-]{+who wait for a psychiatric bed+}',
      'removed 14.1 > : [-Non-competition. For twelve (12) months after this Agreement ends Physi',
      'removed 14.1.1 > : [-This Section does not apply if Employer ends this Agreement without c',
      'removed 14.1.2 > : [-It does not prevent Physician from teaching, from serving in the arme',
      'removed 14.1.3 > : [-Physician may at any time buy a release from this Section for an amou',
      'changed A.1 > A.1: [-$32-]{+$38+}'
    ]
  ]
] as const)('%s tells exactly its edits', (_, older, newer, expected) => {
  expect(show(older, newer)).toEqual(expected);
});
