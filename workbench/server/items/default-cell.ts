import { cellColumn, hasOwnCell } from '../fields/cell-column';
import { startOfLocalDay } from '../regional/local-time';
import type { CellValue, FieldRecord } from '../store/records';
import type { Store } from '../store/store';

/** What a new item has in a column no one filled in; `null` for nothing. `[today]` and `[now]` of dates are worked out. */
export function defaultCell(store: Store, field: FieldRecord): CellValue {
  const text = field.defaultValue;
  if (text === null || text === '' || !hasOwnCell(field) || cellColumn(field) === '') return null;
  switch (field.type) {
    case 'Number':
    case 'Currency':
    case 'Integer':
      return Number.isNaN(Number(text)) ? null : Number(text);
    case 'Boolean':
      return /^(?:1|true|yes)$/i.test(text) ? 1 : 0;
    case 'DateTime':
      return defaultDate(store, field, text);
    case 'MultiChoice':
      return JSON.stringify(text.split(';#').filter((choice) => choice !== ''));
    case 'Text':
    case 'Note':
    case 'Choice':
      return text;
    default:
      return null;
  }
}

function defaultDate(store: Store, field: FieldRecord, text: string): CellValue {
  const isToday = /^\[(?:today|now)\]$/i.test(text);
  const date = isToday ? store.now() : new Date(text);
  if (Number.isNaN(date.getTime())) return null;
  const isDay = field.settings.DisplayFormat === 0 || /^\[today\]$/i.test(text);
  const kept = isDay ? startOfLocalDay(date, store.site.zone) : date;
  return `${kept.toISOString().slice(0, 19)}Z`;
}
