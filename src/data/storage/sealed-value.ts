import { isRecordOf } from '../../domain/shape/shape';

/** A value that only its key makes readable. */
export interface SealedValue {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const SALT_BYTES = 12;

const isBytes = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]';
const isSalt = (value: unknown): value is Uint8Array<ArrayBuffer> =>
  ArrayBuffer.isView(value) && value.byteLength === SALT_BYTES;

export const isSealedValue = isRecordOf<SealedValue>({ salt: isSalt, data: isBytes });

/** What JSON has no form for, under names that no value of the suite has. */
const MOMENT = '$moment';
const MAP = '$map';

function toText(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, name: string, plain: unknown) {
    // JSON has made a text of a date before it asks.
    const original = this[name];
    if (original instanceof Date) return { [MOMENT]: original.getTime() };
    return original instanceof Map ? { [MAP]: [...original] } : plain;
  });
}

function fromText(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (MOMENT in value) return new Date(Number(value[MOMENT]));
    return MAP in value ? new Map(value[MAP] as [unknown, unknown][]) : value;
  });
}

/** Makes a value of plain data, dates and maps unreadable without the key. */
export async function seal(value: unknown, key: CryptoKey): Promise<SealedValue> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: salt }, key, new TextEncoder().encode(toText(value)));
  return { salt, data };
}

/** @throws where it was sealed with another key, or changed since. */
export async function unseal({ salt, data }: SealedValue, key: CryptoKey): Promise<unknown> {
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: salt }, key, data);
  return fromText(new TextDecoder().decode(bytes));
}
