import {
  PropertyPaneButton,
  PropertyPaneButtonType,
  PropertyPaneLabel,
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneConfiguration
} from '@microsoft/sp-property-pane';
import * as strings from 'CommonGroundStrings';
import { parseSiteAddress } from '../../data/sharepoint/site-address';
import type { PaneField, SuiteProperties } from './web-part-app';

/**
 * The settings an editor of the page sees: those of the web part first, then the ones every web part of the suite has.
 * @param pageSite Address of the site of the page.
 * @param onSetUp Opens "Set up this site".
 */
export function buildPane(
  ownFields: readonly PaneField[],
  pageSite: string,
  onSetUp: () => void
): IPropertyPaneConfiguration {
  const explainSite = (value: string): string =>
    value.trim() === '' || parseSiteAddress(value, pageSite) !== undefined ? '' : strings.PaneListSiteInvalid;
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
    PropertyPaneLabel('setUpHelp', { text: strings.SetUpThisSiteHelp }),
    PropertyPaneButton('setUp', {
      text: strings.SetUpThisSite,
      buttonType: PropertyPaneButtonType.Normal,
      onClick: onSetUp
    })
  ];
  return { pages: [{ groups: [{ groupFields: [...ownFields, ...shared] }] }] };
}
