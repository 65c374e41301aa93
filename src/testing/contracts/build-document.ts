import {
  composeDocument,
  type ContractDocument,
  type SourceBlock
} from '../../domain/contracts/document/document-model';

/** A line of a test document: `1 Duties` and the like become headings, `1.1 Title. Text` clauses, `(a) Text` items. */
function readLine(line: string): SourceBlock {
  const section = /^(\d+)\s+(.+)$/.exec(line);
  if (section?.[1] && section[2])
    return { kind: 'heading', number: section[1], level: 1, title: section[2], text: section[2], html: section[2] };
  const clause = /^(\d+\.\d+)\s+(([^.]+)\..*)$/.exec(line);
  if (clause?.[1] && clause[2])
    return { kind: 'paragraph', number: clause[1], level: 2, title: clause[3] ?? '', text: clause[2], html: clause[2] };
  const item = /^(\([a-z]\))\s+(.+)$/.exec(line);
  if (item?.[1] && item[2])
    return { kind: 'listItem', number: item[1], level: 3, title: '', text: item[2], html: item[2] };
  return { kind: 'paragraph', number: '', level: 0, title: '', text: line, html: line };
}

/** A small contract from its printed lines. */
export function buildDocument(version: string, lines: readonly string[]): ContractDocument {
  return composeDocument(version, lines.map(readLine));
}

/** Two sections whose clauses look alike, as in real agreements. */
export const agreementLines: readonly string[] = [
  'This agreement is made between the hospital and the physician.',
  '1 Duties',
  '1.1 Call coverage. Physician shall provide call coverage on no more than one in four weekends.',
  '1.2 Records. Physician shall complete records within thirty (30) days after discharge.',
  '(a) Late records are reported to the department chair.',
  '(b) Repeated delay is a breach of this agreement.',
  '2 Term',
  '2.1 Notice. Either party may end this agreement on ninety (90) days written notice.',
  '2.2 Cure. A party in breach has thirty (30) days to cure the breach.'
];
