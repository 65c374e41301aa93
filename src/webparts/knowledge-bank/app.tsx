import * as React from 'react';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'KnowledgeBankStrings';
import { createKnowledgeRepository } from '../../data/knowledge/create-knowledge-repository';
import { openSnapshotStore } from '../../data/snapshot-store';
import { connectToSite } from '../../data/suite-site';
import { AppFrame } from '../../ui/AppFrame';
import { createReactApp } from '../react-app';
import type { SuiteProperties, WebPartApp } from '../web-part-app';
import { KnowledgeBank } from './components/KnowledgeBank';
import { ServicesProvider, type KnowledgeServices } from './services';

interface RootProps {
  readonly context: WebPartContext;
  readonly listSiteUrl: string | undefined;
}

function connect({ context, listSiteUrl }: RootProps, onWait: (until: Date | undefined) => void): KnowledgeServices {
  const site = connectToSite(context, listSiteUrl, onWait);
  return {
    repository: createKnowledgeRepository(site),
    snapshots: openSnapshotStore(site),
    locale: context.pageContext.cultureInfo.currentUICultureName,
    keepKey: `${site.webUrl}:${site.userLogin}`,
    now: () => new Date()
  };
}

/** Connects once for each site that is chosen in the settings. */
function Root({ context, listSiteUrl }: RootProps): React.ReactElement {
  const [waitingUntil, setWaitingUntil] = React.useState<Date>();
  const services = React.useMemo(() => connect({ context, listSiteUrl }, setWaitingUntil), [context, listSiteUrl]);
  return (
    <ServicesProvider value={services}>
      <KnowledgeBank key={listSiteUrl} waitingUntil={waitingUntil} />
    </ServicesProvider>
  );
}

/** Composition root of the knowledge bank. */
export const app: WebPartApp<SuiteProperties> = createReactApp((context) => (state) => (
  <AppFrame theme={state.theme} label={strings.AppLabel} onSetUp={state.checkSite}>
    <Root context={context} listSiteUrl={state.properties.listSiteUrl || undefined} />
  </AppFrame>
));
