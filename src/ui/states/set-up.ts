import * as React from 'react';

/** What sets the site up when its lists are missing; `undefined` for people who may not. */
export const SetUpContext = React.createContext<(() => void) | undefined>(undefined);
