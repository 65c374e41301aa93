/**
 * @jest-environment node
 */
import fc from 'fast-check';
import { parseCaml } from '../../../workbench/server/caml/parse-caml';
import { parseFilter } from '../../../workbench/server/odata/parse-filter';
import { parseResourcePath } from '../../../workbench/server/odata/resource-path';
import type { KqlNode } from '../../../workbench/server/search/kql/kql-ast';
import { parseKql } from '../../../workbench/server/search/kql/parse-kql';
import { locations } from '../../lists/locations';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { camlText, kqlPhrase, kqlWords, odataMoment, odataText } from './query-values';
import { listOf } from './suite-site';

/** Whatever a keyboard, a paste or an attacker may give, rich in what the three languages are made of. */
const pieces = fc.constantFrom(
  "'",
  "''",
  '"',
  '“',
  '(',
  ')',
  ' or ',
  ' eq ',
  ' OR ',
  ' AND ',
  ' NOT ',
  '*',
  ':',
  '..',
  '<',
  '>',
  '&',
  '&amp;',
  '&#13;',
  ']]>',
  '<!--',
  '\r\n',
  '\t',
  '\u0000',
  '\uD800',
  '\\',
  '%27',
  '/',
  ',',
  '-',
  'Title',
  'é',
  '😀'
);
const anyText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 }), fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

describe('odataText', () => {
  it('is read as one value of the very text, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseFilter(`Title eq ${odataText(text)}`)).toEqual({
          kind: 'compare',
          operator: 'eq',
          path: ['Title'],
          value: whole(text)
        });
        expect(parseFilter(`substringof(${odataText(text)},Title) and Id gt 1`)).toMatchObject({
          kind: 'and',
          operands: [{ value: whole(text) }, { path: ['Id'] }]
        });
      }),
      { numRuns: 500 }
    );
  });

  it('stays one argument of a path', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseResourcePath(`web/lists/getByTitle(${odataText(text)})/items`)).toMatchObject([
          { name: 'web' },
          { name: 'lists' },
          { positional: [whole(text)] },
          { name: 'items' }
        ]);
      })
    );
  });
});

describe('odataMoment', () => {
  it('is read as the moment', () => {
    expect(parseFilter(`Modified ge ${odataMoment(new Date('2026-03-02T09:00:00Z'))}`)).toMatchObject({
      operator: 'ge',
      value: '2026-03-02T09:00:00.000Z'
    });
  });
});

describe('camlText', () => {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
  /** SharePoint takes a value of blanks only for none. */
  const readable = (text: string): string => {
    const kept = whole(text).replace(forbidden, '');
    return kept.trim() === '' ? '' : kept;
  };
  const where = (value: string) =>
    parseCaml(
      `<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">${value}</Value></Eq></Where></Query></View>`,
      { userId: 1, now: new Date(0) }
    ).where;

  it('is read as one value of the very text, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(where(camlText(text))).toMatchObject({
          kind: 'compare',
          operator: 'eq',
          value: { type: 'Text', text: readable(text) }
        });
      }),
      { numRuns: 500 }
    );
  });

  it('is safe in an attribute too', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => readable(text) !== ''),
        (name) => {
          const query = parseCaml(
            `<View><Query><OrderBy><FieldRef Name="${camlText(name)}"/></OrderBy></Query></View>`,
            { userId: 1, now: new Date(0) }
          );
          expect(query.orderBy).toEqual([{ field: readable(name), descending: false }]);
        }
      )
    );
  });
});

describe('kqlPhrase', () => {
  it('is read as one phrase of the text, quotes aside, for any text with a word in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = whole(text)
          .replace(/["“-‟«»＂]/gu, ' ')
          .replace(/[\s*]+$/u, '');
        fc.pre(expected !== '');
        expect(parseKql(`Path:${kqlPhrase(text)}`)).toEqual({
          kind: 'property',
          name: 'Path',
          operator: ':',
          value: { text: expected, isPhrase: true, isPrefix: false }
        });
        expect(parseKql(`${kqlPhrase(text)} word`)).toMatchObject({
          kind: 'every',
          nodes: [{ kind: 'text', term: { text: expected } }, { term: { text: 'word' } }]
        });
      }),
      { numRuns: 500 }
    );
  });
});

describe('kqlWords', () => {
  it.each([
    ['badge reader', 'badge reader*'],
    ['  "author:x" NOT (y) -z* ', 'author x not y z*'],
    ['single-sign-on -- e-mail', 'single-sign-on e-mail*'],
    ['“printer” «north»', 'printer north*'],
    ['"":()', '']
  ])('reads %s as words only', (typed, query) => {
    expect(kqlWords(typed)).toBe(query);
  });

  it('asks for words and nothing else, for any text', () => {
    const isWord = (node: KqlNode): boolean => node.kind === 'text' && !node.term.isPhrase;
    fc.assert(
      fc.property(anyText, (text) => {
        const query = kqlWords(text);
        fc.pre(query !== '');
        const node = parseKql(query);
        expect(node.kind === 'every' ? node.nodes.every(isWord) : isWord(node)).toBe(true);
        expect(query.endsWith('*')).toBe(true);
      }),
      { numRuns: 500 }
    );
  });
});

describe('on a site', () => {
  let hospital: TestHospital;
  beforeAll(async () => {
    hospital = await startHospital();
  });
  afterAll(() => hospital.close());

  it('finds an item by a title of any characters, and no other', async () => {
    const site = hospital.siteAs('keiko.arai');
    const { items } = listOf(site, site.sp, locations);
    const titles = ["St. Mary's", "' or Id gt 0 or Title eq '", 'A&B #1 50% + x=y?', '«Norte» “Sur” 日本 😀', 'a/b\\c'];
    for (const Title of titles) await items.add({ Title });
    for (const title of titles) {
      const found = await items.select('Title').filter(`Title eq ${odataText(title)}`)<{ readonly Title: string }[]>();
      expect(found.map(({ Title }) => Title)).toEqual([title]);
    }
  });
});
