import type { Api } from '../api/api';
import { node, resourceKey } from '../protocol/result';
import { LIST } from '../api/resource-keys';
import type { ListRecord } from '../store/records';

interface Form {
  readonly list: ListRecord;
  readonly id: string;
  readonly page: string;
  /** `PAGETYPE`: 4 display, 6 edit, 8 new. */
  readonly pageType: number;
}

const FORMS = resourceKey<ListRecord>('SP.FormCollection');
const FORM = resourceKey<Form>('SP.Form');

const pages = [
  { page: 'DispForm.aspx', pageType: 4 },
  { page: 'EditForm.aspx', pageType: 6 },
  { page: 'NewForm.aspx', pageType: 8 }
] as const;

/** Addresses of a list's forms; the pages themselves are not here. */
export function formRoutes(api: Api): void {
  api.type(LIST).get('Forms', ({ value: list }) => node(FORMS, list));
  api
    .type(FORMS)
    .collection(FORM, ({ value: list }) =>
      pages.map((page) => ({ list, ...page, id: `${list.id.slice(0, -1)}${page.pageType}` }))
    );
  api
    .type(FORM)
    .identifiedBy({ type: () => 'SP.Form', link: ({ list, id }) => `Web/Lists(guid'${list.id}')/Forms(guid'${id}')` })
    .properties({
      DecodedUrl: ({ page }) => page,
      FormType: ({ pageType }) => pageType,
      Id: ({ id }) => id,
      ServerRelativeUrl: ({ list, page }) => `${list.rootUrl}${list.baseType === 1 ? '/Forms' : ''}/${page}`
    });
}
