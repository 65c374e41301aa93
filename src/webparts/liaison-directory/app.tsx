import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import { AppFrame } from '../../ui/AppFrame';
import { createReactApp } from '../react-app';
import type { SuiteProperties, WebPartApp } from '../web-part-app';

/** Composition root of the liaison directory. */
export const app: WebPartApp<SuiteProperties> = createReactApp((context) => (state) => (
  <AppFrame theme={state.theme} label={strings.AppLabel}>
    {context.pageContext.web.title}
  </AppFrame>
));
