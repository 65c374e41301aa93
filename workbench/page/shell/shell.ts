// First, before any Fluent UI code runs.
import './fluent-config';
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { FONTS_PATH } from '../fonts-path';
import { watchEditing } from '../editing/page-editor';
import { watchBar } from './bar';
import { startRuntime } from './start-runtime';

performance.mark('workbench:boot');
// As on a SharePoint page, where icons are registered before any web part loads; all copies of Fluent UI 8 share them.
initializeIcons(FONTS_PATH, { disableWarnings: true });
const running = startRuntime();
watchBar(running);
watchEditing(running);
