import * as ReactDom from 'react-dom';
import type { ReactElement } from 'react';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { HostState, SuiteProperties, WebPartApp } from './web-part-app';

/**
 * Makes an application out of a composition: called once with the web part's context it builds what lives as long as the web
 * part (site connection, repositories), and returns how to draw the application for each state of the host.
 */
export function createReactApp<Properties extends SuiteProperties>(
  compose: (context: WebPartContext) => (state: HostState<Properties>) => ReactElement
): WebPartApp<Properties> {
  return {
    mount(element, context) {
      const draw = compose(context);
      return {
        update: (state) => {
          ReactDom.render(draw(state), element);
        },
        unmount: () => {
          ReactDom.unmountComponentAtNode(element);
        }
      };
    }
  };
}
