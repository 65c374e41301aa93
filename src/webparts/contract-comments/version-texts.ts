import * as React from 'react';

/** Texts of the contract by version, as far as the page has read them: for comparing what people quote with what was there. */
export const VersionTexts = React.createContext<ReadonlyMap<string, string>>(new Map());
