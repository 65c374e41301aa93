import type { Culture } from '../regional/cultures';
import type { Region } from '../regional/region';
import { writeRegionalDate } from '../regional/regional-dates';
import type { CellValue, FieldRecord } from '../store/records';
import type { Store } from '../store/store';
import { readMany } from './cell-to-json';
import { referencedText } from './referenced';
import { isReferenceField } from './rest-names';

/** A cell as SharePoint writes it for people of a region to read. Nothing is an empty text. */
export function cellToText(store: Store, field: FieldRecord, cell: CellValue, region: Region): string {
  if (cell === null) return '';
  if (isReferenceField(field)) {
    const ids = field.type.endsWith('Multi') ? readMany<number>(cell) : [Number(cell)];
    return ids.map((id) => referencedText(store, field, id) ?? '').join('; ');
  }
  switch (field.type) {
    case 'Boolean':
    case 'Attachments':
      return cell === 1 ? region.culture.yes : region.culture.no;
    case 'DateTime':
      return writeRegionalDate(new Date(String(cell)), field.settings.DisplayFormat === 0, region);
    case 'MultiChoice':
      return readMany<string>(cell).join(', ');
    case 'URL':
      return readMany<string>(cell).join(', ');
    case 'Number':
    case 'Currency':
      return numberText(field, Number(cell), region.culture);
    default:
      return field.type === 'Note' && field.settings.RichText === true ? stripTags(String(cell)) : String(cell);
  }
}

/** `1,200.5`, `12%` or `$1,200.50` in the notation of a culture. */
export function numberText(field: FieldRecord, number: number, { locale, currency }: Culture): string {
  const decimals = Number(field.settings.DisplayFormat ?? -1);
  const digits =
    decimals >= 0 ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals } : { maximumFractionDigits: 9 };
  if (field.settings.ShowAsPercentage === true) return `${(number * 100).toLocaleString(locale, digits)}%`;
  return field.type === 'Currency'
    ? number.toLocaleString(locale, { style: 'currency', currency })
    : number.toLocaleString(locale, digits);
}

function stripTags(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}
