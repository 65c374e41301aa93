import {
  PropertyPaneButton,
  PropertyPaneButtonType,
  PropertyPaneLabel,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import * as strings from 'CommonGroundStrings';
import type { PaneField, SuiteProperties } from './web-part-app';

function explainSite(value: string): string {
  if (value.trim() === '') return '';
  return /^https?:\/\/[^/]+\//.test(value.trim()) ? '' : strings.PaneListSiteInvalid;
}

/**
 * The settings an editor of the page sees: those of the web part first, then the ones every web part of the suite has.
 * @param onCheckSite Opens "Check this site".
 */
export function buildPane(ownFields: readonly PaneField[], onCheckSite: () => void): IPropertyPaneConfiguration {
  const listSite: Extract<keyof SuiteProperties, string> = 'listSiteUrl';
  const draftsEnd: Extract<keyof SuiteProperties, string> = 'draftsEndWithTab';
  const shared: PaneField[] = [
    PropertyPaneTextField(listSite, {
      label: strings.PaneListSite,
      description: strings.PaneListSiteHelp,
      onGetErrorMessage: explainSite,
      deferredValidationTime: 500
    }),
    PropertyPaneToggle(draftsEnd, {
      label: strings.PaneDrafts,
      onText: strings.PaneDraftsOfTab,
      offText: strings.PaneDraftsOfComputer
    }),
    PropertyPaneLabel('checkSiteHelp', { text: strings.CheckThisSiteHelp }),
    PropertyPaneButton('checkSite', {
      text: strings.CheckThisSite,
      buttonType: PropertyPaneButtonType.Normal,
      onClick: onCheckSite
    })
  ];
  return { pages: [{ groups: [{ groupFields: [...ownFields, ...shared] }] }] };
}
