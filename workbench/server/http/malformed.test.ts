import fc from 'fast-check';

import { addItem } from '../items/write-items';
import { findPrincipalByLogin } from '../principals/principals';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  const owner = findPrincipalByLogin(store, people.owner)?.id ?? 0;
  const houses = makeList(store, { title: 'Houses' });
  const tasks = makeList(store, { title: 'Tasks', url: 'Lists/Tasks' }, [
    { type: 'Choice', title: 'State', settings: { Choices: ['open', 'done'] } },
    { type: 'Number', title: 'Effort' },
    { type: 'Boolean', title: 'Urgent' },
    { type: 'DateTime', title: 'Due' },
    { type: 'Note', title: 'Notes' },
    { type: 'MultiChoice', title: 'Tags', settings: { Choices: ['a', 'b'] } },
    { type: 'URL', title: 'Link' },
    { type: 'Lookup', title: 'House', settings: { LookupList: houses.id, LookupField: 'Title' } },
    { type: 'UserMulti', title: 'Reviewers' }
  ]);
  addItem(store, tasks, { cells: { Title: 'One', Tags: '["a"]', Reviewers: `[${owner}]` }, authorId: owner });
});
afterAll(() => sharePoint.close());
/** Where the server says which addresses it does not have, of which there are many here. */
beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const list = "_api/web/lists/getByTitle('Tasks')";
const runs = { numRuns: 150 };

/** What SharePoint itself answers with 500: CAML and searches it cannot read, and a title that is taken. */
const refusedWith500 = /"code":"(?:-2147467259|-2130575342|-1, Microsoft\.Office\.Server\.Search)/;

/** As it would come over the socket, without the cost of one. */
async function answer(path: string, body?: unknown): Promise<void> {
  const headers = {
    host: '127.0.0.1',
    'x-workbench-user': people.administrator,
    authorization: 'Bearer x',
    'content-type': 'application/json',
    accept: 'application/json'
  };
  const response = await sharePoint.sharePoint.site.answer({
    method: body === undefined ? 'GET' : 'POST',
    url: new URL(`${sharePoint.url}/${path}`),
    headers,
    body: Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body))
  });
  const text = String(response?.body);
  if (response?.status === 500 && !refusedWith500.test(text)) throw new Error(text);
  expect(text).not.toMatch(/sqlite|TypeError|RangeError|URIError|is not a function/i);
}

/** Texts made of the words of a language, so that more of them get past its first checks. */
const wordsOf = (...words: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 14 })
      .map((all) => all.join(' ')),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 40 })
  );

const columns = ['Title', 'ID', 'Effort', 'Urgent', 'Due', 'Notes', 'Tags', 'Link', 'House', 'House/Title', 'HouseId'];
const literals = [
  "'x'",
  "''",
  "'",
  '1',
  '-1.5',
  '1e999',
  'null',
  'true',
  "datetime'2026-13-45'",
  "guid'x'",
  '@a',
  '{}'
];

describe('what cannot be read is refused in the words of SharePoint, never by an error of this server:', () => {
  it('$filter', async () => {
    const filter = wordsOf(
      ...columns,
      ...literals,
      ...['Reviewers', 'Author/Title', 'eq', 'ne', 'gt', 'and', 'or', 'not', '(', ')', ',', '/', ' '],
      ...['startswith(', 'substringof(', 'month(', 'day(', 'contains(', 'endswith(']
    );
    await fc.assert(
      fc.asyncProperty(filter, (text) => answer(`${list}/items?$filter=${encodeURIComponent(text)}`)),
      runs
    );
  });

  it.each(['$orderby', '$select', '$expand', '$top', '$skip', '$skiptoken'])('%s', async (name) => {
    const option = wordsOf(
      ...columns,
      ...[
        'asc',
        'desc',
        ',',
        '*',
        '/',
        'Paged=TRUE',
        '&',
        'p_ID=',
        'p_Title=',
        '%',
        '%zz',
        'AttachmentFiles',
        'File',
        'RoleAssignments',
        'Versions'
      ],
      ...literals
    );
    await fc.assert(
      fc.asyncProperty(option, (text) => answer(`${list}/items?$orderby=Title&${name}=${encodeURIComponent(text)}`)),
      runs
    );
  });

  it('the address', async () => {
    const step = wordsOf(
      ...[
        'web',
        'lists',
        'items',
        'fields',
        'site',
        'search',
        'getByTitle',
        '(',
        ')',
        "'Tasks'",
        "''",
        '(1)',
        '/',
        '@a',
        '='
      ],
      ...[
        'getFileByServerRelativePath',
        'decodedUrl=',
        'roleAssignments',
        'siteUsers',
        'getList',
        '$value',
        '%',
        '%25',
        'http://['
      ]
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), (steps) =>
        answer(`_api/${steps.map(encodeURIComponent).join('/')}`)
      ),
      runs
    );
  });

  it('the address of a list, a file or a folder', async () => {
    const url = wordsOf(
      '/sites/hospital',
      '/Lists/Tasks',
      'http://',
      'https://x/',
      '%',
      '%zz',
      '..',
      '//',
      "''",
      '#',
      '?'
    );
    const of = [
      'getList',
      'getFileByServerRelativePath',
      'getFolderByServerRelativePath',
      'getFileByUrl',
      'getListItem'
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...of), url, (name, text) =>
        answer(`_api/web/${name}(@u)?@u='${encodeURIComponent(text.replace(/'/g, "''"))}'`)
      ),
      runs
    );
  });

  it('CAML', async () => {
    const caml = wordsOf(
      ...[
        '<View>',
        '</View>',
        '<Query>',
        '</Query>',
        '<Where>',
        '</Where>',
        '<And>',
        '</And>',
        '<Eq>',
        '</Eq>',
        '<In>',
        '</In>'
      ],
      ...[
        '<FieldRef Name="Title"/>',
        '<FieldRef Name="Due"/>',
        '<FieldRef Name="House" LookupId="TRUE"/>',
        '<FieldRef/>'
      ],
      ...[
        '<Value Type="Text">x</Value>',
        '<Value Type="DateTime"><Today OffsetDays="x"/></Value>',
        '<Value/>',
        '<Values/>'
      ],
      ...[
        '<OrderBy>',
        '</OrderBy>',
        '<RowLimit>x</RowLimit>',
        '<RowLimit>-1</RowLimit>',
        '<IsNull>',
        '</IsNull>',
        '&',
        '<!DOCTYPE x>'
      ]
    );
    await fc.assert(
      fc.asyncProperty(caml, async (text) => {
        await answer(`${list}/getItems`, { query: { ViewXml: text } });
        await answer(`${list}/renderListDataAsStream`, {
          parameters: { ViewXml: `<View><Query><Where>${text}</Where></Query></View>` }
        });
      }),
      runs
    );
  });

  it('KQL and refinements', async () => {
    const kql = wordsOf(
      ...[
        'Title:',
        'Author=',
        'Created>',
        '..',
        'AND',
        'OR',
        'NOT',
        '(',
        ')',
        '"',
        '*',
        '+',
        '-',
        'today',
        'NEAR',
        'XRANK(cb=1)'
      ],
      ...[
        'and(',
        'or(',
        'range(',
        'min',
        'max',
        'datetime("x")',
        'equals("x")',
        ',',
        '\u01C2\u01C2zz',
        'IsDocument:1',
        'LastModifiedTime'
      ]
    );
    await fc.assert(
      fc.asyncProperty(kql, kql, kql, (Querytext, filter, property) =>
        answer('_api/search/postquery', {
          request: {
            Querytext,
            RefinementFilters: [filter],
            Refiners: property,
            SelectProperties: [property],
            SortList: [{ Property: property, Direction: 1 }]
          }
        })
      ),
      runs
    );
  });

  it('JSON', async () => {
    const targets = [
      'items',
      'fields',
      'views',
      'getItems',
      'renderListDataAsStream',
      'addValidateUpdateItemUsingPath',
      'getChanges'
    ];
    const names = fc.constantFrom(
      'Title',
      'Effort',
      'Due',
      'Tags',
      'Link',
      'HouseId',
      'ReviewersId',
      'query',
      'parameters',
      'formValues',
      'listItemCreateInfo',
      'FieldTypeKind',
      'SchemaXml',
      'ViewXml'
    );
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.dictionary(names, fc.jsonValue({ maxDepth: 3 })).map((value) => JSON.stringify(value)),
      fc.constant(`${'['.repeat(20_000)}${']'.repeat(20_000)}`),
      fc.constant(`{"Title":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...targets), body, (target, text) => answer(`${list}/${target}`, text)),
      { numRuns: 400 }
    );
  });

  it('the XML of a column', async () => {
    const xml = wordsOf(
      ...[
        '<Field',
        ' Type="Text"',
        ' Type="Lookup"',
        ' Type="Nonsense"',
        ' Name="a b"',
        ' DisplayName="x"',
        ' ID="x"',
        ' List="x"',
        '/>',
        '>',
        '</Field>'
      ],
      ...['<CHOICES>', '</CHOICES>', '<Default>', '</Default>', '&', '"']
    );
    await fc.assert(
      fc.asyncProperty(xml, (text) => answer(`${list}/fields/createFieldAsXml`, { parameters: { SchemaXml: text } })),
      runs
    );
  });

  it('conditions nested or chained without end', async () => {
    const deep = `${'('.repeat(5000)}Title eq 'x'${')'.repeat(5000)}`;
    const long = Array.from({ length: 3000 }, (_, index) => `ID eq ${index}`).join(' or ');
    const not = `${'not '.repeat(5000)}(ID eq 1)`;
    for (const filter of [deep, long, not]) await answer(`${list}/items?$filter=${encodeURIComponent(filter)}`);
    await answer('_api/search/postquery', { request: { Querytext: `${'('.repeat(20_000)}x${')'.repeat(20_000)}` } });
    const or = `${'<Or><Eq><FieldRef Name="ID"/><Value Type="Integer">1</Value></Eq>'.repeat(3000)}<IsNull><FieldRef Name="ID"/></IsNull>${'</Or>'.repeat(3000)}`;
    await answer(`${list}/getItems`, { query: { ViewXml: `<View><Query><Where>${or}</Where></Query></View>` } });
  });

  it.each([
    'Papers/%',
    'Papers/%zz',
    '_layouts/15/download.aspx?SourceUrl=http://[',
    '_layouts/15/download.aspx?SourceUrl=%25zz'
  ])('the address %s of a page', async (path) => {
    await answer(path);
  });
});
