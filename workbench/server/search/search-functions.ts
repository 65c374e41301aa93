import type { Store } from '../store/store';
import { containsWords } from './words';

const prepared = new WeakSet<object>();

/** Gives SQLite `search_contains(value, words, isPrefix)` and `search_equals(value, text)`; one of several values is enough. */
export function prepareSearchFunctions(store: Store): void {
  if (prepared.has(store.database)) return;
  store.database.function('search_contains', { deterministic: true }, (value, words, isPrefix) =>
    Number(readValues(value).some((text) => containsWords(text, String(words), isPrefix === 1)))
  );
  store.database.function('search_equals', { deterministic: true }, (value, sought) =>
    Number(readValues(value).some((text) => text.toLowerCase() === String(sought).toLowerCase()))
  );
  prepared.add(store.database);
}

/** A property of several values arrives as a JSON array. */
export function readValues(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const text = String(value);
  if (!text.startsWith('[')) return [text];
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values.map(String) : [text];
  } catch {
    return [text];
  }
}
