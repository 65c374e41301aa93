import type { CellValue, FieldRecord } from '../store/records';
import type { Store } from '../store/store';
import { readMany } from './cell-to-json';
import { referencedText } from './referenced';
import { isReferenceField } from './rest-names';

/** A cell as SharePoint writes it for people to read (American English, UTC). Nothing is an empty text. */
export function cellToText(store: Store, field: FieldRecord, cell: CellValue): string {
  if (cell === null) return '';
  if (isReferenceField(field)) {
    const ids = field.type.endsWith('Multi') ? readMany<number>(cell) : [Number(cell)];
    return ids.map((id) => referencedText(store, field, id) ?? '').join('; ');
  }
  switch (field.type) {
    case 'Boolean':
    case 'Attachments':
      return cell === 1 ? 'Yes' : 'No';
    case 'DateTime':
      return dateText(field, String(cell));
    case 'MultiChoice':
      return readMany<string>(cell).join(', ');
    case 'URL':
      return readMany<string>(cell).join(', ');
    case 'Number':
    case 'Currency':
      return numberText(field, Number(cell));
    default:
      return field.type === 'Note' && field.settings.RichText === true ? stripTags(String(cell)) : String(cell);
  }
}

/** `3/15/2026 10:05 AM`, or `3/15/2026` of a column without a time. */
export function dateText(field: FieldRecord, iso: string): string {
  const date = new Date(iso);
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  if (field.settings.DisplayFormat === 0) return day;
  const hours = date.getUTCHours();
  return `${day} ${hours % 12 || 12}:${String(date.getUTCMinutes()).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}

function numberText(field: FieldRecord, number: number): string {
  const decimals = Number(field.settings.DisplayFormat ?? -1);
  const digits =
    decimals >= 0 ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals } : { maximumFractionDigits: 9 };
  if (field.settings.ShowAsPercentage === true) return `${(number * 100).toLocaleString('en-US', digits)}%`;
  return field.type === 'Currency'
    ? number.toLocaleString('en-US', { style: 'currency', currency: 'USD' })
    : number.toLocaleString('en-US', digits);
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
