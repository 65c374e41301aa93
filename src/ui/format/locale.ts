import * as React from 'react';

/** The locale of an application's reader, such as `es-ES`; `AppFrame` provides it. */
export const LocaleContext = React.createContext('en-US');

export function useLocale(): string {
  return React.useContext(LocaleContext);
}
