import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'CommonGroundStrings';

/** The settings an editor of the page sees. */
export function buildPane(): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        groups: [
          {
            groupFields: [
              PropertyPaneTextField('listSiteUrl', { label: strings.PaneListSite, description: strings.PaneListSiteHelp })
            ]
          }
        ]
      }
    ]
  };
}
