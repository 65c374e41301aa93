import * as fc from 'fast-check';

import { MalformedKqlError, type KqlNode } from './kql-ast';
import { parseKql } from './parse-kql';

/** A short spelling of the tree, so that a test reads at one glance. */
function outline(node: KqlNode): string {
  switch (node.kind) {
    case 'every':
      return `(${node.nodes.map(outline).join(' & ')})`;
    case 'some':
      return `(${node.nodes.map(outline).join(' | ')})`;
    case 'not':
      return `!${outline(node.node)}`;
    case 'text':
      return outlineTerm(node.term);
    case 'property': {
      const value = 'text' in node.value ? outlineTerm(node.value) : `[${node.value.from} to ${node.value.to}]`;
      return `${node.name}${node.operator}${value}`;
    }
  }
}

function outlineTerm(term: { text: string; isPhrase: boolean; isPrefix: boolean }): string {
  const text = term.isPhrase ? `"${term.text}"` : term.text;
  return term.isPrefix ? `${text}*` : text;
}

describe('a malformed query', () => {
  it.each([
    '',
    '   ',
    '()',
    '(printer',
    'printer)',
    '"wrist band',
    'AND',
    'printer AND',
    'OR printer',
    'NOT',
    'Title:',
    'Title:()',
    'Title:(a Author:b)'
  ])('is refused: %s', (query) => {
    expect(() => parseKql(query)).toThrow(MalformedKqlError);
  });

  it('is refused with the one sentence SharePoint has for it', () => {
    expect(() => parseKql('(')).toThrow('The query is malformed. Please rephrase your query.');
  });
});

describe('words', () => {
  it.each([
    ['printer', 'printer'],
    ['wristband printer', '(wristband & printer)'],
    ['"wristband printer"', '"wristband printer"'],
    ['print*', 'print*'],
    ['"wristband print*"', '"wristband print"*'],
    ['"wristband print"*', '"wristband print"*'],
    ['and or not', '(and & or & not)'],
    ['single-sign-on', 'single-sign-on'],
    ['a - b', '(a & - & b)']
  ])('%s reads as %s', (query, expected) => {
    expect(outline(parseKql(query))).toBe(expected);
  });
});

describe('operators', () => {
  it.each([
    ['a AND b OR c', '((a & b) | c)'],
    ['a OR b c', '((a | b) & c)'],
    ['a NOT b', '(a & !b)'],
    ['a -b', '(a & !b)'],
    ['+a -"b c"', '(a & !"b c")'],
    ['a (b OR c)', '(a & (b | c))'],
    ['NOT (a b)', '!(a & b)'],
    ['-(a OR b) c', '(!(a | b) & c)']
  ])('%s reads as %s', (query, expected) => {
    expect(outline(parseKql(query))).toBe(expected);
  });
});

describe('property restrictions', () => {
  it.each([
    ['Title:printer', 'Title:printer'],
    ['Title:"wristband printer"', 'Title:"wristband printer"'],
    ['Title:print*', 'Title:print*'],
    ['Path:"https://h/sites/a"', 'Path:"https://h/sites/a"'],
    ['Path:https://h/sites/a', 'Path:https://h/sites/a'],
    ['ListId:{0A-1}', 'ListId:{0A-1}'],
    ['Size>=100', 'Size>=100'],
    ['Size<>100', 'Size<>100'],
    ['Size:-5', 'Size:-5'],
    ['Write>2026-01-31', 'Write>2026-01-31'],
    ['Created:2026-01-01..2026-02-01', 'Created:[2026-01-01 to 2026-02-01]'],
    ['Created:"2026-01-01".."2026-02-01"', 'Created:[2026-01-01 to 2026-02-01]'],
    ['Created:2026-01-01.."2026-02-01"', 'Created:[2026-01-01 to 2026-02-01]'],
    ['IsDocument=1', 'IsDocument=1'],
    ['printer Author:"Ana Ruiz"', '(printer & Author:"Ana Ruiz")'],
    ['-Title:draft', '!Title:draft']
  ])('%s reads as %s', (query, expected) => {
    expect(outline(parseKql(query))).toBe(expected);
  });

  it.each([
    ['Author:a Author:b', '(Author:a | Author:b)'],
    ['author:a x Author:b', '(x & (author:a | Author:b))'],
    ['Title:(a b)', '(Title:a | Title:b)'],
    ['Title:(a AND b)', '(Title:a & Title:b)'],
    ['Title:(a -b)', '(!Title:b & Title:a)'],
    ['Author:a AND Author:b', '(Author:a & Author:b)'],
    ['Author:a FileType:docx', '(Author:a & FileType:docx)'],
    ['Size>1 Size<9', '(Size>1 & Size<9)']
  ])('side by side: %s reads as %s', (query, expected) => {
    expect(outline(parseKql(query))).toBe(expected);
  });
});

it('either understands a text or calls it malformed, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '"', '(', ')', ':', '-', '+', '*', '.', 'OR', 'AND ', '>', '=') }),
      (query) => {
        try {
          parseKql(query);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedKqlError);
        }
      }
    )
  );
});
