import {
  Document,
  Packer,
  PageOrientation,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph
} from 'docx';
import * as strings from 'ContractCommentsStrings';
import type { Digest, DigestItem } from '../../../../domain/contracts/digest/digest';
import type { Statement } from '../../../../domain/contracts/thread/thread';
import { fill } from '../../../../ui/format/text';
import { byline, clauseWords, outcomeWords, stateWords, wordsOf, type DigestContext } from '../digest-words';
import { summaryWords } from './digest-file';
import { documentStyles, heading, pageFooter, paragraph, title } from './paragraphs';

/** Letter paper lying down, with an inch around the text; in twentieths of a point. */
const PAGE = { width: 12_240, height: 15_840 };
const MARGIN = 1_440;
const COLUMNS = [720, 6_120, 6_120] as const;

function cell(position: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: COLUMNS[position] ?? 0, type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    children: [...children]
  });
}

function headRow(): TableRow {
  const names = [strings.ColumnNumber, strings.KindComment, strings.ColumnResponse];
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((name, position) => cell(position, [paragraph(name, 'cellHead')]))
  });
}

/** What the office said to it: its answer and how it was ended; else that it waits. */
function response(item: DigestItem, context: DigestContext): readonly Paragraph[] {
  const { answer } = item.thread;
  const outcome = outcomeWords(item, context);
  const said = answer ? [paragraph(wordsOf(answer)), paragraph(byline(answer, context), 'note')] : [];
  const ended = outcome ? [paragraph(outcome, 'note')] : [];
  const all = [...said, ...ended];
  return all.length > 0 ? all : [paragraph(stateWords(item.state), 'note')];
}

function comment(item: DigestItem, statement: Statement, context: DigestContext): readonly Paragraph[] {
  return [
    paragraph(clauseWords(item), 'cellHead'),
    ...(item.quoted ? [paragraph(item.quoted.quote, 'quote')] : []),
    paragraph(wordsOf(statement)),
    paragraph(byline(statement, context), 'note')
  ];
}

function table(items: readonly DigestItem[], context: DigestContext): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...COLUMNS],
    width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      headRow(),
      ...items.map(
        (item) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(0, [paragraph(String(item.number))]),
              cell(1, comment(item, item.thread.comment, context)),
              cell(2, response(item, context))
            ]
          })
      )
    ]
  });
}

function part(name: string, items: readonly DigestItem[], context: DigestContext): readonly (Paragraph | Table)[] {
  return items.length === 0 ? [] : [heading(name, 1), table(items, context)];
}

/** Each comment beside what the office said to it, for a board: a Word document on paper lying down. */
export async function makeResponseFile(digest: Digest, context: DigestContext): Promise<Blob> {
  const name = fill(strings.ResponseTitle, context.contract.title);
  return Packer.toBlob(
    new Document({
      title: name,
      creator: strings.AppLabel,
      styles: documentStyles,
      sections: [
        {
          properties: {
            page: {
              size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
              margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
            }
          },
          footers: { default: pageFooter() },
          children: [
            title(name),
            paragraph(summaryWords(digest, context), 'note'),
            ...part(strings.WholeContract, digest.whole, context),
            ...part(
              strings.ResponseClauses,
              digest.sections.flatMap(({ items }) => items),
              context
            ),
            ...part(strings.ViewOrphaned, digest.withoutPlace, context)
          ]
        }
      ]
    })
  );
}
