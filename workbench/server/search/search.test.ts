import '@pnp/sp/files';
import '@pnp/sp/search';
import '@pnp/sp/webs';
import { strToU8, zipSync } from 'fflate';

import { applySeed } from '../seeding/apply-seed';
import { findItem } from '../items/find-items';
import { removeItem, updateItem } from '../items/write-items';
import { updateList } from '../lists/list-store';
import { findListByUrl } from '../store/find-lists';
import { recycleItem } from '../files/recycle-bin';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import type { SeedRow, SeedSite } from '../../../seeds/types';

const stamp = { author: people.member, created: '2026-02-10T08:00:00Z' };
const row = (key: string, fields: SeedRow['fields'], more: Partial<SeedRow> = {}): SeedRow => ({
  ...stamp,
  key,
  fields,
  ...more
});

function docx(text: string): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

const seed: SeedSite = {
  title: 'Searched',
  people: [],
  permissionLevels: [],
  groups: [],
  lists: [
    {
      url: 'Lists/Articles',
      rows: [
        row('1', {
          Title: 'Wristband printer prints blank labels',
          Body: '<p>Open the <b>printer</b> cover &amp; reload.</p>',
          Category: 'Hardware',
          Key: 'zebra'
        }),
        row(
          '2',
          { Title: 'Reset a password', Body: 'Use the portal. The printer is not involved.', Category: 'Access' },
          { author: people.other, created: '2026-03-01T08:00:00Z' }
        ),
        row(
          '3',
          {
            Title: 'Single sign-on at the bedside',
            Body: 'Tap the badge on the reader. Médico de guardia.',
            Category: 'Access'
          },
          { created: '2026-01-05T08:00:00Z' }
        )
      ]
    },
    {
      url: 'Lists/Secrets',
      roleAssignments: [{ principal: { person: people.owner }, permissionLevel: 'Read' }],
      rows: [row('s', { Title: 'Printer of the board' })]
    },
    {
      url: 'Contracts',
      files: [
        {
          ...stamp,
          key: 'c',
          path: 'Surgery Agreement.docx',
          bytes: () => Promise.resolve(docx('Call coverage &amp; printer duties are compensated')),
          fields: { Title: 'Surgery agreement' }
        }
      ]
    }
  ]
};

let sharePoint: TestSharePoint;
beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  makeList(store, { title: 'Articles', url: 'Lists/Articles' }, [
    { title: 'Body', type: 'Note', settings: { RichText: true } },
    { title: 'Category', type: 'Choice' },
    { title: 'Key', type: 'Text', otherAttributes: { NoCrawl: 'TRUE' } }
  ]);
  makeList(store, { title: 'Secrets', url: 'Lists/Secrets' });
  makeList(store, { title: 'Contracts', url: 'Contracts', baseTemplate: 101 });
  await applySeed(store, seed);
  const home = sharePoint
    .as(people.administrator)
    .web.getFileByServerRelativePath('/sites/hospital/SitePages/Home.aspx');
  await home.delete();
});
afterEach(() => sharePoint.close());

type Query = Parameters<ReturnType<TestSharePoint['as']>['search']>[0];

async function titles(query: Query, login: string = people.member): Promise<(string | undefined)[]> {
  const found = await sharePoint.as(login).search(query);
  return found.PrimarySearchResults.map((result) => result.Title);
}

function edit(
  key: string,
  change: (place: {
    list: NonNullable<ReturnType<typeof findListByUrl>>;
    item: NonNullable<ReturnType<typeof findItem>>;
  }) => void
): void {
  const { store } = sharePoint.sharePoint;
  const list = findListByUrl(store, 'Lists/Articles');
  const item = list && findItem(store, list, Number(key));
  if (!list || !item) throw new Error(key);
  change({ list, item });
}

describe('a search that SharePoint refuses', () => {
  it.each(['(printer', 'printer AND', '"printer', ''])('because the query is malformed: %s', async (Querytext) => {
    await expect(sharePoint.as(people.member).search({ Querytext })).rejects.toMatchObject({
      status: 500,
      message: expect.stringContaining('The query is malformed. Please rephrase your query.')
    });
  });

  it('because it sorts by a property that is not sortable', async () => {
    const query = { Querytext: 'printer', SortList: [{ Property: 'Title', Direction: 0 }] };
    await expect(sharePoint.as(people.member).search(query)).rejects.toMatchObject({
      message: expect.stringContaining('inconsistent with schema settings')
    });
  });

  it('because a refinement filter is malformed', async () => {
    await expect(
      sharePoint.as(people.member).search({ Querytext: 'printer', RefinementFilters: ['nothing'] })
    ).rejects.toMatchObject({ status: 500 });
  });
});

describe('who finds what', () => {
  it('is decided by permissions: what one may not read is neither shown nor counted', async () => {
    const found = await sharePoint.as(people.visitor).search({ Querytext: 'printer', Refiners: 'ContentType' });
    expect(found.TotalRows).toBe(3);
    expect(found.PrimarySearchResults.map((result) => result.Title)).not.toContain('Printer of the board');
    expect(await titles('Title:board', people.owner)).toEqual(['Printer of the board']);
  });

  it('follows item-level read security', async () => {
    const { store } = sharePoint.sharePoint;
    edit('1', ({ list }) => updateList(store, list, { readSecurity: 2 }));
    expect(await titles('password', people.member)).toEqual([]);
    expect(await titles('password', people.other)).toEqual(['Reset a password']);
  });

  it('does not include columns marked as not to be crawled, nor lists so marked', async () => {
    const { store } = sharePoint.sharePoint;
    expect(await titles('zebra')).toEqual([]);
    edit('1', ({ list }) => updateList(store, list, { settings: { NoCrawl: true } }));
    expect(await titles('wristband')).toEqual([]);
  });
});

describe('ranking', () => {
  it('puts a hit in the title before one in the text', async () => {
    expect((await titles('printer'))[0]).toBe('Wristband printer prints blank labels');
  });
});

describe('words', () => {
  it.each([
    ['labels wristband', ['Wristband printer prints blank labels']],
    ['label', ['Wristband printer prints blank labels']],
    ['"blank labels"', ['Wristband printer prints blank labels']],
    ['"labels blank"', []],
    ['wristb*', ['Wristband printer prints blank labels']],
    ['medico', ['Single sign-on at the bedside']],
    ['sign-on', ['Single sign-on at the bedside']],
    ['password OR badge -portal', ['Single sign-on at the bedside']],
    ['"call coverage"', ['Surgery agreement']],
    ['Surgery Agreement.docx', ['Surgery agreement']]
  ])('%s finds %j', async (Querytext, expected) => {
    expect(await titles(Querytext)).toEqual(expected);
  });

  it('of other forms are left alone without stemming', async () => {
    expect(await titles({ Querytext: 'label', EnableStemming: false })).toEqual([]);
  });
});

describe('properties', () => {
  it.each([
    ['Title:password', ['Reset a password']],
    ['Author:"Mona Member"', ['Reset a password']],
    ['Author:mona', ['Reset a password']],
    ['IsDocument:1', ['Surgery agreement']],
    ['FileType:docx', ['Surgery agreement']],
    ['FileType:pdf', []],
    ['Size>0', ['Surgery agreement']],
    ['Created>=2026-03-01 printer', ['Reset a password']],
    ['Write:2026-01-01..2026-01-31', ['Single sign-on at the bedside']],
    ['Created="this month"', ['Reset a password']],
    ['ContentType:Document', ['Surgery agreement']],
    ['CategoryOWSCHCS:Access Title:password', ['Reset a password']],
    ['NoSuchProperty:x', []]
  ])('%s finds %j', async (Querytext, expected) => {
    expect(await titles(Querytext)).toEqual(expected);
  });

  it('restrict to a list, by its id or by a path below the site', async () => {
    const list = findListByUrl(sharePoint.sharePoint.store, 'Contracts');
    expect(await titles(`printer ListId:{${list?.id ?? ''}}`)).toEqual(['Surgery agreement']);
    expect(await titles(`printer Path:"${sharePoint.url}/Contracts"`)).toEqual(['Surgery agreement']);
    expect(await titles(`printer site:"${sharePoint.url}/Elsewhere"`)).toEqual([]);
  });
});

describe('an answer', () => {
  it('has the selected properties as texts, dates with seven digits, and addresses on this host', async () => {
    const found = await sharePoint.as(people.member).search({
      Querytext: 'FileType:docx',
      SelectProperties: ['Title', 'Path', 'Write', 'Size', 'ListItemID', 'IsDocument', 'Nothing']
    });
    expect(found.PrimarySearchResults[0]).toMatchObject({
      Title: 'Surgery agreement',
      Path: `${sharePoint.url}/Contracts/Surgery%20Agreement.docx`,
      Write: '2026-02-10T08:00:00.0000000Z',
      Size: expect.stringMatching(/^\d+$/),
      IsDocument: 'true',
      Nothing: null
    });
  });

  it('highlights words in a summary that is safe to show as HTML', async () => {
    const found = await sharePoint.as(people.member).search('printer title:wristband');
    expect(found.PrimarySearchResults[0]?.HitHighlightedSummary).toBe('Open the <c0>printer</c0> cover &amp; reload.');
  });

  it('has for every hit a summary of its own', async () => {
    const found = await sharePoint.as(people.member).search('printer');
    const summaries = new Map(found.PrimarySearchResults.map((hit) => [hit.Title, hit.HitHighlightedSummary]));
    expect(summaries.get('Reset a password')).toBe('Use the portal. The <c0>printer</c0> is not involved.');
    expect(summaries.get('Surgery agreement')).toBe('Call coverage &amp; <c0>printer</c0> duties are compensated');
  });

  it('comes in pages', async () => {
    const first = await sharePoint.as(people.member).search({ Querytext: 'printer', RowLimit: 2 });
    const second = await first.getPage(2);
    expect([first.RowCount, first.TotalRows, second?.RowCount]).toEqual([2, 3, 1]);
    expect(first.PrimarySearchResults.map((hit) => hit.Title)).not.toContain(second?.PrimarySearchResults[0]?.Title);
  });

  it('is sorted as asked', async () => {
    expect(await titles({ Querytext: 'printer', SortList: [{ Property: 'Created', Direction: 1 }] })).toEqual([
      'Reset a password',
      expect.any(String),
      expect.any(String)
    ]);
  });

  it('counts values, and their tokens narrow the next search', async () => {
    const query = { Querytext: 'printer', Refiners: 'Author,FileType(sort=name/ascending),Title' };
    const found = await sharePoint.as(people.member).search(query);
    const refiners = found.RawSearchResults.PrimaryQueryResult?.RefinementResults as unknown as {
      Refiners: {
        Name: string;
        Entries: { RefinementName: string; RefinementCount: string; RefinementToken: string }[];
      }[];
    };
    expect(
      refiners.Refiners.map((refiner) => [
        refiner.Name,
        refiner.Entries.map((entry) => `${entry.RefinementName} ${entry.RefinementCount}`)
      ])
    ).toEqual([
      ['Author', ['Mark Member 2', 'Mona Member 1']],
      ['FileType', ['aspx 2', 'docx 1']]
    ]);
    const token = refiners.Refiners[0]?.Entries[1]?.RefinementToken ?? '';
    expect(await titles({ ...query, RefinementFilters: [`Author:${token}`] })).toEqual(['Reset a password']);
  });

  it('is the same to a GET, verbose or not', async () => {
    const response = await sharePoint.fetch(
      people.member,
      "_api/search/query?querytext='title:password'&selectproperties='Title'",
      { headers: { Accept: 'application/json;odata=verbose' } }
    );
    const { d } = (await response.json()) as {
      d: {
        query: {
          PrimaryQueryResult: {
            RelevantResults: {
              Table: { Rows: { results: { Cells: { results: { Key: string; Value: string }[] } }[] } };
            };
          };
        };
      };
    };
    const cells = d.query.PrimaryQueryResult.RelevantResults.Table.Rows.results[0]?.Cells.results ?? [];
    expect(cells.find((cell) => cell.Key === 'Title')?.Value).toBe('Reset a password');
  });

  it('puts the words into a template', async () => {
    expect(await titles({ Querytext: 'printer', QueryTemplate: '{searchTerms} FileType:docx' })).toEqual([
      'Surgery agreement'
    ]);
  });
});

describe('the index', () => {
  it('follows every change, recycling and removal', async () => {
    const { store } = sharePoint.sharePoint;
    expect(await titles('rotation')).toEqual([]);
    edit('2', ({ list, item }) =>
      updateItem(store, list, item, { cells: { Body: 'Rotation of secrets' }, editorId: item.EditorId })
    );
    expect(await titles('rotation')).toEqual(['Reset a password']);
    edit('2', ({ list, item }) => recycleItem(store, { id: item.AuthorId }, list, item));
    expect(await titles('rotation')).toEqual([]);
    edit('3', ({ list, item }) => removeItem(store, list, item));
    expect(await titles('badge')).toEqual([]);
  });
});
