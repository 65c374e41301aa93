import * as strings from 'ContractCommentsStrings';
import {
  clausePath,
  nameClause,
  type ContractDocument,
  type DocumentGap
} from '../../../domain/contracts/document/document-model';
import { fill } from '../../../ui/format/text';

/** What cannot be shown, as people call it, with what the file says it is: "Picture: Map of the campus". */
function nameGap({ kind, text }: DocumentGap): string {
  const name = {
    picture: strings.GapPicture,
    chart: strings.GapChart,
    diagram: strings.GapDiagram,
    formula: strings.GapFormula,
    object: strings.GapObject,
    document: strings.GapDocument,
    symbol: strings.GapSymbol
  }[kind];
  return text ? fill(strings.GapNamed, name, text) : name;
}

/** What cannot be shown and the clause it is in: "4.2 Call coverage: Picture". */
export function wordGap(document: ContractDocument, gap: DocumentGap): string {
  const clause = nameClause(clausePath(document, gap.blockIndex), strings.Preamble);
  return fill(strings.GapInClause, clause, nameGap(gap));
}

/** Everything of a document that cannot be shown, in the order of the text. */
export function wordGaps(document: ContractDocument): readonly string[] {
  return document.gaps.map((gap) => wordGap(document, gap));
}
