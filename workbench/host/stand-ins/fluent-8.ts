import { loadTheme } from '@fluentui/react';
import { followTheme } from './follow-theme';

export * from '@fluentui/react';
export * as _Utilities from '@fluentui/react/lib/Utilities';
export { Icon as workaround_Icon } from '@fluentui/react';

/** Binds a method to its object when it is first read, as Fluent UI 7 did; the pane still decorates with it. */
export function autobind(_target: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method: unknown = descriptor.value;
  return {
    configurable: true,
    get(this: object): unknown {
      if (typeof method !== 'function') return method;
      const bound: unknown = method.bind(this);
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    }
  };
}

followTheme((theme) => loadTheme(theme));
