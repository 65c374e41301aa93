import { isNamedPart } from '../../../../domain/contracts/document/clause-number';
import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import { blockFromHtml, blockFromPieces, readTitle } from '../piece';
import type { WorkSlices } from '../work-slices';
import type { Draft, TableDraft } from './drafts';
import type { DocumentDrafts } from '../docx/read-drafts';
import { ClauseLevels } from './clause-levels';
import { findContents } from './find-contents';
import { findHeadings, type Heading } from './find-headings';
import { readRunInTitle } from './heading-look';
import { joinTitles } from './join-titles';
import { readLines, type Line, type Stretch } from './read-lines';

/** Deepest clauses that open with a title; below them there are only numbered sentences. */
const DEEPEST_TITLE = 2;

const tableBlock = ({ html, gaps }: TableDraft): SourceBlock =>
  blockFromHtml({ kind: 'table', number: '', level: 0 }, '', html, gaps);

/** A number alone on its line: what it names is the text, because there is no other. */
function bareBlock({ number }: Line, heading: Heading | undefined, level: number): readonly SourceBlock[] {
  if (!isNamedPart(number)) return [];
  return [blockFromPieces({ kind: 'heading', number: '', level: heading?.level ?? level }, [{ text: number }])];
}

function clauseBlock(line: Line, level: number): SourceBlock {
  const { number, pieces, text } = line;
  const title = level <= DEEPEST_TITLE && !readTitle(pieces) ? readRunInTitle(text) : '';
  return blockFromPieces({ kind: level > 2 ? 'listItem' : 'paragraph', number, level }, pieces, title);
}

/** A line as a block of the document. */
function lineBlocks(line: Line, heading: Heading | undefined, level: number): readonly SourceBlock[] {
  const { number, pieces, draft, isBullet } = line;
  if (pieces.length === 0) return bareBlock(line, heading, level);
  if (heading) return [blockFromPieces({ kind: 'heading', number, level: heading.level }, pieces)];
  if (isBullet) return [blockFromPieces({ kind: 'listItem', number, level: 0 }, pieces)];
  if (number === '' || draft.isAside) return [blockFromPieces({ kind: 'paragraph', number, level: 0 }, pieces)];
  return [clauseBlock(line, level)];
}

const onPage = (blocks: readonly SourceBlock[], page: number | undefined): readonly SourceBlock[] =>
  page === undefined ? blocks : blocks.map((block) => ({ ...block, page }));

/** The level a line has by its number; 0 for text of the clause above. */
const levelsOf = (stretches: readonly Stretch[]): readonly number[] => {
  const levels = new ClauseLevels(stretches);
  return stretches.map((stretch) =>
    stretch.kind === 'line' && stretch.number && !stretch.isBullet && !stretch.draft.isAside ? levels.next(stretch) : 0
  );
};

async function blocksOf(stretches: readonly Stretch[], slices: WorkSlices): Promise<readonly SourceBlock[]> {
  const levels = levelsOf(stretches);
  const headings = findHeadings(stretches, levels);
  const blocks: SourceBlock[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const level = headings.clauseLevelOf(index);
    if (stretch.kind === 'table') blocks.push(...onPage([tableBlock(stretch)], stretch.page));
    else blocks.push(...onPage(lineBlocks(stretch, headings.at(index), level), stretch.draft.page));
    const rest = slices.rest();
    if (rest) await rest;
  }
  return blocks;
}

/** Running text is around the contract, not a clause of it. */
const runningBlocks = (drafts: readonly Draft[]): readonly SourceBlock[] =>
  drafts.map((draft) =>
    draft.kind === 'table'
      ? tableBlock(draft)
      : blockFromPieces({ kind: 'paragraph', number: draft.printed?.label ?? '', level: 0 }, draft.pieces)
  );

/** Finds the structure of a contract in its paragraphs: clauses with numbers, levels and titles, headings, and contents that are no clauses. */
export async function structureDrafts(
  { headers, body, footers }: DocumentDrafts,
  slices: WorkSlices
): Promise<readonly SourceBlock[]> {
  const stretches = joinTitles(await readLines(body, findContents(body), slices));
  const blocks = [...runningBlocks(headers), ...(await blocksOf(stretches, slices)), ...runningBlocks(footers)];
  return blocks.filter(({ text }) => text.trim() !== '');
}
