import * as strings from 'KnowledgeBankStrings';
import { composeApp } from '../host/compose-app';
import { KnowledgeBank } from './KnowledgeBank';
import { connect } from './connect';
import { ServicesProvider } from './services';

/** Composition root of the knowledge bank. */
export const app = composeApp({ label: strings.AppLabel, connect, ServicesProvider, Root: KnowledgeBank });
