import { invalidOperation, notKept } from '../protocol/sharepoint-error';
import type { ViewRecord } from '../store/records';
import { childOf, childrenOf, escapeXml, flagOf, readXml, writeXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/read-xml';

const scopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;

/** Writes a view as the `ListViewXml` SharePoint would give. */
export function viewToXml(view: ViewRecord): string {
  const scope = scopes[view.scope] ? ` Scope="${scopes[view.scope]}"` : '';
  const flags = `${view.isDefault ? ' DefaultView="TRUE"' : ''}${view.isHidden ? ' Hidden="TRUE"' : ''}`;
  const fields = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  return (
    `<View Name="{${view.id.toUpperCase()}}"${flags} MobileView="TRUE" MobileDefaultView="TRUE" Type="${view.viewType}"${scope} DisplayName="${escapeXml(view.title)}" ` +
    `Url="${escapeXml(view.url)}" Level="1" BaseViewID="1" ContentTypeID="0x"><Query>${view.query}</Query><ViewFields>${fields}</ViewFields>` +
    `<RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit></View>`
  );
}

const notKeptElements = ['Aggregations', 'Joins', 'ProjectedFields', 'Formats'] as const;

/** Reads what the XML of a view changes. @throws SharePointError 400 when it is no view, 501 for what is not kept here */
export function viewOfXml(xml: string): Partial<ViewRecord> {
  let root: XmlElement;
  try {
    root = readXml(xml);
  } catch {
    throw invalidOperation('The view XML is not well formed.');
  }
  const unkept = notKeptElements.find((name) => (childOf(root, name)?.children.length ?? 0) > 0);
  if (unkept !== undefined) throw notKept(`SP.View.${unkept}`);
  const query = childOf(root, 'Query');
  const fields = childOf(root, 'ViewFields');
  const limit = childOf(root, 'RowLimit');
  const scope = scopes.indexOf((root.attributes.Scope ?? '') as (typeof scopes)[number]);
  return {
    ...(query ? { query: query.children.map(writeXml).join('') } : {}),
    ...(fields
      ? {
          fields: childrenOf(fields, 'FieldRef')
            .map((field) => field.attributes.Name ?? '')
            .filter((name) => name !== '')
        }
      : {}),
    ...(limit ? { rowLimit: Number(limit.text) || 30, paged: flagOf(limit, 'Paged') } : {}),
    ...(scope > 0 ? { scope } : {})
  };
}
