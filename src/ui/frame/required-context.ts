import * as React from 'react';

/**
 * A context that has no value of its own: components below its provider share one.
 * @param name What it holds, for the error.
 * @returns its provider, and a hook that reads it and throws outside of one: a mistake in composing the application.
 */
export function createRequiredContext<Value>(name: string): readonly [React.Provider<Value | undefined>, () => Value] {
  const Context = React.createContext<Value | undefined>(undefined);
  const useValue = (): Value => {
    const value = React.useContext(Context);
    if (value === undefined) throw new Error(`There is no ${name} outside of its provider.`);
    return value;
  };
  return [Context.Provider, useValue];
}
