/**
 * How formulas understand `NOW()` and `TODAY()`: SharePoint does not document it, so that whoever relies on it has to try.
 * `site` is the server's clock in the site's zone; `utc` the same clock in UTC; `frozen` the moment the formula was set, for ever;
 * `refused` takes no formula that asks.
 */
export type FormulaClock = 'site' | 'utc' | 'frozen' | 'refused';

export const formulaClocks: readonly FormulaClock[] = ['site', 'utc', 'frozen', 'refused'];
