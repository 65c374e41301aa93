import { addField, findField, updateField } from '../fields/field-store';
import { fieldOfXml } from '../fields/field-xml';
import { findListByUrl } from '../store/find-lists';
import type { ListRecord } from '../store/records';
import type { Store } from '../store/store';
import type { XmlElement } from '../xml/read-xml';
import type { ListDeclaration } from './site-declaration';

/**
 * Gives a list the columns its schema declares. In a list that was just made the schema also shapes columns every list has, such as
 * Title; in one that was there before, nothing that exists is touched.
 *
 * @returns internal names of the columns that were added
 * @throws Error when a lookup points to a list that is not there
 */
export function provisionFields(
  store: Store,
  list: ListRecord,
  { fields, linkedFields }: Pick<ListDeclaration, 'fields' | 'linkedFields'>,
  isNew: boolean
): readonly string[] {
  return fields.flatMap((element) => {
    const field = fieldOfXml(withLookupTarget(store, list, element));
    const existing = findField(store, list.number, field.internalName ?? field.title);
    if (!existing) {
      const isLinked = linkedFields.includes(field.internalName ?? '');
      return [addField(store, list.number, { ...field, isLinked }).internalName];
    }
    if (isNew) updateField(store, existing, shapeOf(element));
    return [];
  });
}

/** What a schema may change of a column that every list is born with. */
function shapeOf(element: XmlElement): Parameters<typeof updateField>[2] {
  const { title, description, required, indexed, unique, defaultValue, settings } = fieldOfXml(element);
  return {
    title,
    ...(description ? { description } : {}),
    ...(required === undefined ? {} : { required }),
    ...(indexed === undefined ? {} : { indexed }),
    ...(unique === undefined ? {} : { unique }),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(settings === undefined || element.attributes.Type === 'Computed' ? {} : { settings })
  };
}

/** Schemas name the list of a lookup by its address; the column that is made knows it by id, as in SharePoint. */
function withLookupTarget(store: Store, list: ListRecord, element: XmlElement): XmlElement {
  const { Type, List } = element.attributes;
  if (!Type?.startsWith('Lookup') || !List || /^\{?[0-9a-f-]{36}\}?$/i.test(List)) return element;
  const target = List.toLowerCase() === 'self' ? list : findListByUrl(store, List);
  if (!target)
    throw new Error(
      `The column ${element.attributes.Name ?? '?'} of ${list.rootUrl} points to the list ${List}, which is not there.`
    );
  return { ...element, attributes: { ...element.attributes, List: `{${target.id}}` } };
}
