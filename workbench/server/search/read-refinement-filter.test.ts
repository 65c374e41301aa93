import * as fc from 'fast-check';

import { MalformedKqlError } from './kql/kql-ast';
import { readRefinementFilter, refinementToken } from './read-refinement-filter';

const restriction = (name: string, text: string, isPrefix = false): object => ({
  kind: 'property',
  name,
  operator: '=',
  value: { text, isPhrase: true, isPrefix }
});

describe('a refinement filter', () => {
  it.each([
    '',
    '"docx"',
    'FileType:',
    'FileType:equals("docx"',
    'or(FileType:docx',
    'FileType:range(1)',
    'FileType:docx trailing'
  ])('is refused when malformed: %s', (filter) => {
    expect(() => readRefinementFilter(filter)).toThrow(MalformedKqlError);
  });

  it.each([
    ['FileType:docx', restriction('FileType', 'docx')],
    ['FileType:equals("docx")', restriction('FileType', 'docx')],
    ['Author:string("Ana Ruiz", mode="and")', restriction('Author', 'Ana Ruiz')],
    ['Title:starts-with("Pri")', restriction('Title', 'Pri', true)],
    [
      'FileType:or("docx","pdf")',
      { kind: 'some', nodes: [restriction('FileType', 'docx'), restriction('FileType', 'pdf')] }
    ],
    [
      'and(FileType:docx, Author:equals("Ana"))',
      { kind: 'every', nodes: [restriction('FileType', 'docx'), restriction('Author', 'Ana')] }
    ],
    ['not(FileType:docx)', { kind: 'not', node: { kind: 'every', nodes: [restriction('FileType', 'docx')] } }],
    ['Size:range(1, max)', { kind: 'property', name: 'Size', operator: '=', value: { from: '1', to: '' } }],
    [
      'Write:range(datetime("2026-01-01"), datetime("2026-02-01"), to="LE")',
      { kind: 'property', name: 'Write', operator: '=', value: { from: '2026-01-01', to: '2026-02-01' } }
    ]
  ])('%s is understood', (filter, expected) => {
    expect(readRefinementFilter(filter)).toEqual(expected);
  });

  it('with the token of a value asks for exactly that value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(readRefinementFilter(`Author:${refinementToken(value)}`)).toEqual(
          restriction('Author', Buffer.from(value, 'utf8').toString('utf8'))
        );
      })
    );
  });
});
