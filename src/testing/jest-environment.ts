import { webcrypto } from 'crypto';
import { TextDecoder, TextEncoder } from 'util';

/** What every browser has and jsdom lacks. */
class SilentResizeObserver implements ResizeObserver {
  public observe(): void {}
  public unobserve(): void {}
  public disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentResizeObserver;
if ('Element' in globalThis) Element.prototype.scrollIntoView ??= () => undefined;
// Arrow keys between radio buttons, as user-event presses them, need it.
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
globalThis.structuredClone ??= <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
Object.assign(globalThis, {
  TextDecoder: globalThis.TextDecoder ?? TextDecoder,
  TextEncoder: globalThis.TextEncoder ?? TextEncoder
});
if (!('subtle' in globalThis.crypto)) Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle });
