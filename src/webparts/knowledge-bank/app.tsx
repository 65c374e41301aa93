import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import { AppFrame } from '../../ui/AppFrame';
import { createReactApp } from '../react-app';
import type { SuiteProperties, WebPartApp } from '../web-part-app';

/** Composition root of the knowledge bank. */
export const app: WebPartApp<SuiteProperties> = createReactApp((context) => (state) => (
  <AppFrame theme={state.theme} label={strings.AppLabel}>
    {context.pageContext.web.title}
  </AppFrame>
));
