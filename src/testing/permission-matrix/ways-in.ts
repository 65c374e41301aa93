import type { ListDefinition } from '../../lists/list-definition';
import type { Verb } from './expected-rights';
import { outcomeOf, outcomeOfRows, valuesFor, type MatrixItem, type MatrixSite, type Outcome } from './matrix-site';

/** One way to do something with an item: how it is called in a failure, and what is sent. */
export interface WayIn {
  readonly name: string;
  readonly verb: Verb;
  /** Kinds of lists that have this way. */
  readonly kinds: readonly ListDefinition['kind'][];
  /** Whether it reaches into a folder; these add beside all of them. */
  readonly isBesideFolders?: boolean;
  /** Finds nothing of a list that is hidden from search, whoever asks. */
  readonly isSearch?: boolean;
  try(site: MatrixSite, list: ListDefinition, item: MatrixItem): Promise<Outcome>;
}

const everywhere = ['list', 'library'] as const;
const itemOf = (site: MatrixSite, list: ListDefinition, { id }: MatrixItem): string =>
  `${site.listAddress(list)}/items(${id})`;
const fileOf = ({ filePath }: MatrixItem): string => `_api/web/GetFileByServerRelativePath(decodedurl='${filePath}')`;
const onlyItem = ({ id }: MatrixItem): string =>
  '<View Scope="RecursiveAll"><Query><Where><Eq><FieldRef Name="ID"/>' +
  `<Value Type="Counter">${id}</Value></Eq></Where></Query></View>`;
const valuesOf = (json: Record<string, unknown>): unknown => json.value;
/** What a change writes: the column every list has. */
const newTitle = (word: string): object => ({ Title: `${word} changed` });
const newTitleInForm = (word: string): object => ({
  formValues: [{ FieldName: 'Title', FieldValue: `${word} changed` }],
  bNewDocumentUpdate: false
});

const reading: readonly WayIn[] = [
  {
    name: 'the item by its number',
    verb: 'read',
    kinds: everywhere,
    try: async (site, list, item) => outcomeOf(await site.call('GET', itemOf(site, list, item)))
  },
  {
    name: 'a filter over the items',
    verb: 'read',
    kinds: everywhere,
    try: async (site, list, { id }) =>
      outcomeOfRows(await site.call('GET', `${site.listAddress(list)}/items?$filter=ID eq ${id}`), valuesOf)
  },
  {
    name: 'a CAML query',
    verb: 'read',
    kinds: everywhere,
    try: async (site, list, item) =>
      outcomeOfRows(
        await site.call('POST', `${site.listAddress(list)}/GetItems`, { query: { ViewXml: onlyItem(item) } }),
        valuesOf
      )
  },
  {
    name: 'the stream of a view',
    verb: 'read',
    kinds: everywhere,
    try: async (site, list, item) =>
      outcomeOfRows(
        await site.call('POST', `${site.listAddress(list)}/RenderListDataAsStream`, {
          parameters: { ViewXml: onlyItem(item) }
        }),
        (json) => json.Row
      )
  },
  {
    name: 'the history of the item',
    verb: 'read',
    kinds: everywhere,
    try: async (site, list, item) =>
      outcomeOfRows(await site.call('GET', `${itemOf(site, list, item)}/versions`), valuesOf)
  },
  {
    name: 'its values as text',
    verb: 'read',
    kinds: everywhere,
    try: async (site, list, item) => outcomeOf(await site.call('GET', `${itemOf(site, list, item)}/FieldValuesAsText`))
  },
  {
    name: "the list's form",
    verb: 'read',
    kinds: everywhere,
    try: async (site, list, { id }) =>
      outcomeOf(await site.call('GET', `${list.url}${list.kind === 'library' ? '/Forms' : ''}/DispForm.aspx?ID=${id}`))
  },
  {
    name: 'a batch',
    verb: 'read',
    kinds: everywhere,
    try: async (site, list, item) => outcomeOf(await site.batched('GET', itemOf(site, list, item)))
  },
  {
    name: 'search',
    verb: 'read',
    isSearch: true,
    kinds: everywhere,
    try: async (site, _, { word }) =>
      outcomeOfRows(await site.call('GET', `_api/search/query?querytext='${word}'`), searchRows)
  },
  {
    name: 'the files of its folder',
    verb: 'read',
    kinds: ['library'],
    try: async (site, list, { word, folder }) => {
      const files = `_api/web/GetFolderByServerRelativePath(decodedurl='${site.folderPath(list, folder)}')/Files`;
      const answer = await site.call('GET', `${files}?$filter=Name eq '${word}.txt'`);
      return outcomeOfRows(answer, valuesOf);
    }
  },
  {
    name: 'the content of the file',
    verb: 'read',
    kinds: ['library'],
    try: async (site, _, item) => outcomeOf(await site.call('GET', `${fileOf(item)}/$value`))
  }
];

const adding: readonly WayIn[] = [
  {
    name: 'the items',
    verb: 'add',
    kinds: ['list'],
    isBesideFolders: true,
    try: async (site, list, { word }) =>
      outcomeOf(await site.call('POST', `${site.listAddress(list)}/items`, valuesFor(list, `${word}i`)))
  },
  {
    name: 'a form',
    verb: 'add',
    kinds: ['list'],
    try: async (site, list, { word, folder }) => outcomeOf(await site.addByForm(list, `${word}f`, folder))
  },
  {
    name: 'a batch',
    verb: 'add',
    kinds: ['list'],
    isBesideFolders: true,
    try: async (site, list, { word }) =>
      outcomeOf(await site.batched('POST', `${site.listAddress(list)}/items`, valuesFor(list, `${word}b`)))
  },
  {
    name: 'the files',
    verb: 'add',
    kinds: ['library'],
    try: async (site, list, { word, folder }) =>
      outcomeOf(await site.call('POST', site.addFileAddress(list, `${word}n`, folder), word))
  }
];

const changing: readonly WayIn[] = [
  {
    name: 'the item',
    verb: 'change',
    kinds: everywhere,
    try: async (site, list, item) => outcomeOf(await site.call('MERGE', itemOf(site, list, item), newTitle(item.word)))
  },
  {
    name: 'a form',
    verb: 'change',
    kinds: everywhere,
    try: async (site, list, item) =>
      outcomeOf(
        await site.call('POST', `${itemOf(site, list, item)}/ValidateUpdateListItem`, newTitleInForm(item.word))
      )
  },
  {
    name: 'a batch',
    verb: 'change',
    kinds: everywhere,
    try: async (site, list, item) =>
      outcomeOf(await site.batched('MERGE', itemOf(site, list, item), newTitle(item.word)))
  },
  {
    name: 'the content of the file',
    verb: 'change',
    kinds: ['library'],
    try: async (site, _, item) => outcomeOf(await site.call('PUT', `${fileOf(item)}/$value`, 'other words'))
  }
];

const removing: readonly WayIn[] = [
  {
    name: 'the item',
    verb: 'remove',
    kinds: everywhere,
    try: async (site, list, item) => outcomeOf(await site.call('DELETE', itemOf(site, list, item)))
  },
  {
    name: 'the recycle bin',
    verb: 'remove',
    kinds: everywhere,
    try: async (site, list, item) => outcomeOf(await site.call('POST', `${itemOf(site, list, item)}/recycle`))
  },
  {
    name: 'a batch',
    verb: 'remove',
    kinds: everywhere,
    try: async (site, list, item) => outcomeOf(await site.batched('DELETE', itemOf(site, list, item)))
  },
  {
    name: 'the file',
    verb: 'remove',
    kinds: ['library'],
    try: async (site, _, item) => outcomeOf(await site.call('DELETE', fileOf(item)))
  }
];

const restoring: readonly WayIn[] = [
  {
    name: 'the recycle bin',
    verb: 'restore',
    kinds: everywhere,
    try: async (site, _, { binId }) => {
      const answer = await site.call('POST', `_api/web/recyclebin('${binId}')/restore`);
      // What someone else put there is not in one's own view of it, as if the number were wrong.
      return answer.status === 400 && /-2147024809/.test(JSON.stringify(answer.json)) ? 'refused' : outcomeOf(answer);
    }
  }
];

interface SearchAnswer {
  readonly PrimaryQueryResult?: { readonly RelevantResults?: { readonly Table?: { readonly Rows?: unknown } } };
}

function searchRows(json: Record<string, unknown>): unknown {
  return (json as SearchAnswer).PrimaryQueryResult?.RelevantResults?.Table?.Rows;
}

/** Every way in; those that take the item away come after those that need it. */
export const waysIn: readonly WayIn[] = [...reading, ...adding, ...changing, ...removing, ...restoring];
