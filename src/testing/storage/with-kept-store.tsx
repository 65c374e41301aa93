import * as React from 'react';
import type { BrowserTab } from '../../ui/storage/browser-tab';
import { OWN_FORMAT } from '../../ui/storage/sweep-storage';
import { KeptStore } from '../../ui/storage/kept-store';
import { KeptStoreProvider } from '../../ui/storage/use-kept';
import { TestBrowser } from './browser-tabs';

const owner = { site: 'https://hospital.example', person: 'ines' };

/** The name in the browser's storage of what `WithKeptStore` keeps. */
export function keptName(kind: string, id: string): string {
  return `${OWN_FORMAT}${owner.person}/${encodeURIComponent(owner.site)}/${kind}/${encodeURIComponent(id)}`;
}

export interface WithKeptStoreProps {
  /** Left out: a tab of a browser of its own, so that tests share nothing. */
  readonly tab?: BrowserTab;
  readonly now?: () => Date;
}

/** Gives what it holds a store, as the composition of a web part does. */
export function WithKeptStore({
  tab,
  now = () => new Date(),
  children
}: React.PropsWithChildren<WithKeptStoreProps>): React.ReactElement {
  const [store] = React.useState(() => new KeptStore({ ...owner, now, tab: tab ?? new TestBrowser().openTab() }));
  return <KeptStoreProvider value={store}>{children}</KeptStoreProvider>;
}
