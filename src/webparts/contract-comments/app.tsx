import * as strings from 'ContractCommentsStrings';
import { composeApp } from '../host/compose-app';
import { connect } from './connect';
import { ContractComments } from './ContractComments';
import { ServicesProvider } from './services';

/** Composition root of the contract comments. */
export const app = composeApp({ label: strings.AppLabel, connect, ServicesProvider, Root: ContractComments });
