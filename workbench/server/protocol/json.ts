/** What JSON can hold; the currency of every body read and every answer written. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** One JSON object. `undefined` members are left out when it is written. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** True for an object that is neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
