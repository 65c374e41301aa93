import fc from 'fast-check';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildOutline, type OutlineEntry } from './document-model';
import { arrangeOutline, lineOf, pathTo, shownLines } from './outline-tree';

const lines = arrangeOutline(buildOutline(buildDocument('1', agreementLines)));
const titles = (positions: readonly number[]): readonly (string | undefined)[] =>
  positions.map((position) => lines[position]?.title);

const anyEntries = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 30 }).map((levels) =>
  levels.map((level, index): OutlineEntry => ({
    level,
    blockIndex: 2 * index,
    lastIndex: 2 * index + 1,
    number: '',
    title: ''
  }))
);

describe('the tree of an outline', () => {
  it('has the clauses under their sections', () => {
    expect(
      lines.map(({ number, depth, isSection, place, siblings }) => [number, depth, isSection, place, siblings])
    ).toEqual([
      ['1', 1, true, 1, 2],
      ['1.1', 2, false, 1, 2],
      ['1.2', 2, false, 2, 2],
      ['2', 1, true, 2, 2],
      ['2.1', 2, false, 1, 2],
      ['2.2', 2, false, 2, 2]
    ]);
  });

  it('stays flat where all lines are of one level', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const flat = arrangeOutline(entries.map((entry) => ({ ...entry, level: 2 })));
        expect(flat.every(({ depth, isSection }) => depth === 1 && !isSection)).toBe(true);
      })
    );
  });

  it('shows the clauses of open sections only', () => {
    expect(titles(shownLines(lines, () => false))).toEqual(['Duties', 'Term']);
    expect(titles(shownLines(lines, (position) => lines[position]?.title === 'Term'))).toEqual([
      'Duties',
      'Term',
      'Notice',
      'Cure'
    ]);
  });

  it('leads from a block to its line and the sections around it', () => {
    expect(lineOf(lines, 0)).toBeUndefined();
    expect(titles(pathTo(lines, lineOf(lines, 5)))).toEqual(['Duties', 'Records']);
    expect(titles(pathTo(lines, lineOf(lines, 99)))).toEqual(['Term', 'Cure']);
  });

  it('has every line under one of a higher level, or outermost', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const arranged = arrangeOutline(entries);
        expect(shownLines(arranged, () => true)).toHaveLength(entries.length);
        arranged.forEach((line, position) => {
          const above = line.parent === undefined ? undefined : arranged[line.parent];
          expect(above?.level ?? 0).toBeLessThan(line.level);
          expect(pathTo(arranged, position)).toHaveLength(line.depth);
          expect(lineOf(arranged, line.blockIndex + 1)).toBe(position);
        });
      })
    );
  });
});
