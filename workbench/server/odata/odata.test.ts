import fc from 'fast-check';

import { parseFilter } from './parse-filter';
import { parseProjection } from './query-options';
import { parseResourcePath } from './resource-path';

describe('resource paths', () => {
  it.each(["lists/getByTitle('open", 'items(3', "lists/getByTitle('a')x"])('refuse %s', (path) => {
    expect(() => parseResourcePath(path)).toThrow(/not valid/);
  });

  it('keep slashes, brackets and commas inside quotes', () => {
    expect(
      parseResourcePath("web/getFileByUrl('/a/b(1),c''d.docx')/$value").map((segment) => [
        segment.name,
        segment.positional
      ])
    ).toEqual([
      ['web', []],
      ['getFileByUrl', ["/a/b(1),c'd.docx"]],
      ['$value', []]
    ]);
  });

  it('read any text they are given in quotes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseResourcePath(`lists/getByTitle('${text.replace(/'/g, "''")}')/items`)[1]?.positional).toEqual([
          text
        ]);
      })
    );
  });

  it('read named arguments and aliases', () => {
    const [segment] = parseResourcePath('breakRoleInheritance(copyRoleAssignments=false, clearSubscopes=@c)', {
      '@c': 'true'
    });
    expect(segment?.named).toEqual({ copyroleassignments: false, clearsubscopes: true });
  });

  it('read guids, dates and numbers', () => {
    const [segment] = parseResourcePath(
      "f(guid'0b7f1c3e-0000-4000-8000-000000000000',datetime'2026-03-01T00:00:00Z',-2.5,null)"
    );
    expect(segment?.positional).toEqual(['0b7f1c3e-0000-4000-8000-000000000000', '2026-03-01T00:00:00Z', -2.5, null]);
  });
});

describe('filters', () => {
  it.each([
    'Title',
    "Title eq 'open",
    'Title eq',
    "(Title eq 'a'",
    "Title like 'a'",
    "Title eq 'a' Title",
    'nonsense(Title)'
  ])('refuse %s', (filter) => {
    expect(() => parseFilter(filter)).toThrow(/not valid/);
  });

  it('bind and tighter than or, and brackets tightest', () => {
    expect(parseFilter('A eq 1 or B eq 2 and (C eq 3 or D eq 4)')).toMatchObject({
      kind: 'or',
      operands: [
        { path: ['A'] },
        { kind: 'and', operands: [{ path: ['B'] }, { kind: 'or', operands: [{ path: ['C'] }, { path: ['D'] }] }] }
      ]
    });
  });

  it('turn a comparison round when the value comes first', () => {
    expect(parseFilter('5 gt A')).toEqual({ kind: 'compare', operator: 'lt', path: ['A'], value: 5 });
  });

  it('read functions, comparisons of functions, paths and nothing', () => {
    expect(parseFilter("substringof('x', Author/Title) eq false")).toEqual({
      kind: 'not',
      operand: { kind: 'text', operator: 'contains', path: ['Author', 'Title'], value: 'x' }
    });
    expect(parseFilter('month(Created) eq 3')).toEqual({
      kind: 'compare',
      operator: 'eq',
      path: ['Created'],
      value: 3,
      part: 'month'
    });
    expect(parseFilter('Due ne null')).toEqual({ kind: 'null', path: ['Due'], isNull: false });
  });

  it('give back any text that is compared with', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseFilter(`Title eq '${text.replace(/'/g, "''")}'`)).toEqual({
          kind: 'compare',
          operator: 'eq',
          path: ['Title'],
          value: text
        });
      })
    );
  });
});

describe('projections', () => {
  it('hang what is selected below what is expanded', () => {
    const projection = parseProjection(['Id', 'Author/Title', 'File/Author/EMail'], ['Author', 'File', 'File/Author']);
    expect(projection.select).toEqual(['Id', 'Author', 'File']);
    expect(projection.expand.get('author')?.select).toEqual(['Title']);
    expect(projection.expand.get('file')?.expand.get('author')?.select).toEqual(['EMail']);
  });
});
