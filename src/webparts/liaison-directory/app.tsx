import * as strings from 'LiaisonDirectoryStrings';
import { composeApp } from '../host/compose-app';
import { LiaisonDirectory } from './LiaisonDirectory';
import { connect } from './connect';
import { ServicesProvider } from './services';

/** Composition root of the liaison directory. */
export const app = composeApp({ label: strings.AppLabel, connect, ServicesProvider, Root: LiaisonDirectory });
