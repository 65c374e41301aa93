import type { ComponentReference } from './component-manifest';

/**
 * Components the runtime depends on that Microsoft does not publish to npm, and what takes their place here.
 * Ids and versions come from the manifests (and, for lazy ones, from the property pane's script), so that a new
 * SPFx release changes this table only when it adds or drops a component.
 */
export type StandIn = {
  /** The name the manifests use, or the id where only an id exists. */
  readonly component: string;
  /** A module in `workbench/host/stand-ins`, or the name of another component whose stand-in serves for this one too. */
  readonly by: { readonly module: string } | { readonly sameAs: string };
  /** Who needs it and what for. */
  readonly why: string;
  /** True when the module re-exports a whole library, of which only the members the runtime mentions are kept. */
  readonly onlyMembersInUse?: boolean;
};

export const FLUENT_8 = '@ms/office-ui-fabric-react-bundle';
export const FLUENT_9 = '@msinternal/sp-fluentui-v9-utilities-bundle';

const pane = 'the property pane';

/** Whatever the page already carries: these are inside `sp-loader-assembly` and need a manifest only. */
export const IN_ASSEMBLY: readonly string[] = [
  'tslib',
  '@microsoft/load-themed-styles',
  '@msinternal/odsp-core-bundle',
  '@msinternal/sp-telemetry'
];

/** Served from the npm packages of the same name. */
export const FROM_NPM: Readonly<Record<string, string>> = {
  react: 'react/umd/react.production.min.js',
  'react-dom': 'react-dom/umd/react-dom.production.min.js'
};

export const STAND_INS: readonly StandIn[] = [
  {
    component: '@msinternal/sp-safehtml',
    by: { module: 'safe-html' },
    why: 'sp-component-base cleans HTML properties with it; DOMPurify does it here'
  },
  {
    component: '@msinternal/sp-edit-customer-promise',
    by: { module: 'edit-customer-promise' },
    why: 'sp-webpart-base reports failures in edit mode to Microsoft; here to the console'
  },
  {
    component: '@msinternal/sp-idle-web-task',
    by: { module: 'idle-web-task' },
    why: 'sp-webpart-base prefetches with it; nothing is prefetched here'
  },
  {
    component: '@msinternal/sp-fluentui-migration-reactdom-render-bundle',
    by: { module: 'react-dom-render' },
    why: `${pane} renders through it`
  },
  {
    component: '@msinternal/sp-pages-content-panel-context',
    by: { module: 'content-panel-context' },
    why: `${pane} asks whether SharePoint's newer content panel is there; it is not`
  },
  {
    component: '@msinternal/sp-component-utilities',
    by: { module: 'component-utilities' },
    why: `${pane} takes constants and a screen reader alert from it`
  },
  {
    component: '@msinternal/odsp-utilities-bundle',
    by: { module: 'odsp-utilities' },
    why: `${pane} formats texts with it`
  },
  {
    component: '@msinternal/sp-heading-level',
    by: { module: 'heading-level' },
    why: `${pane} takes heading sizes from it`
  },
  { component: FLUENT_8, by: { module: 'fluent-8' }, onlyMembersInUse: true, why: `${pane} is drawn with Fluent UI 8` },
  { component: FLUENT_9, by: { module: 'fluent-9' }, onlyMembersInUse: true, why: `${pane} is drawn with Fluent UI 9` },
  ...['button', 'menu', 'field', 'infolabel', 'tooltip', 'combobox', 'label'].map((part): StandIn => ({
    component: `@msinternal/sp-fluentui-v9-react-${part}-bundle`,
    by: { sameAs: FLUENT_9 },
    why: `${pane}: Fluent UI 9, ${part}`
  })),
  ...['tooltip', 'button', 'label'].map((part): StandIn => ({
    component: `@msinternal/sp-fluentui-migration-${part}-bundle`,
    by: { sameAs: FLUENT_8 },
    why: `${pane}: Fluent UI 8, ${part}`
  })),
  // Only ids are known of what the pane's chunks load; which library each belongs to shows in the members they use.
  { component: 'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc', by: { sameAs: FLUENT_9 }, why: `${pane}: switch` },
  { component: '89b85dbe-f07e-424d-88da-a84f647073e2', by: { sameAs: FLUENT_9 }, why: `${pane}: tabs` },
  { component: 'b99a20f7-e090-4a32-a841-7866d0be8d59', by: { sameAs: FLUENT_9 }, why: `${pane}: overflow` },
  ...Object.entries({
    '17ce0976-e69a-4355-be84-89b69a74717d': 'styling',
    '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8': 'focus trap',
    '89f063a9-3b5f-4ac2-a3ec-b598f37acb89': 'spinner',
    'b9fc293f-811a-4b1c-a851-a1fbcb7851bf': 'customizer',
    '111fe4c6-f1c2-4325-a129-3526437cba32': 'link',
    '4c7a0268-816b-4ba5-ab33-df85b4bbf18c': 'text field',
    '4a37fff0-2aea-4df6-b0e4-061644a5c355': 'checkbox',
    '7f394f7b-0b39-41b0-89b3-16946caa2f33': 'choice group',
    '9f15c0bf-73f0-4365-a7c0-5b2072882dbb': 'dropdown',
    '215395c1-25f7-42ff-967c-8832aff2ab33': 'slider',
    'b67b6cf3-ed44-4fad-af6b-3d78f3e35971': 'spin button',
    'a86b8f98-2f15-4506-b455-c1e9fe8da1bd': 'callout',
    '94f059ca-7d9b-46b4-bb97-ec5867cb121a': 'stack',
    '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb': 'panel'
  }).map(([component, part]): StandIn => ({ component, by: { sameAs: FLUENT_8 }, why: `${pane}: ${part}` }))
];

/** Left out on purpose: asked for only by the thumbnail picker, which needs SharePoint's file picker. */
export const NOT_SUPPORTED: readonly string[] = ['3a5e1265-5479-43da-a578-2c7e29626c04'];

/** The row of the table for a component, by its name or else its id. */
export function findStandIn(reference: ComponentReference): StandIn | undefined {
  return STAND_INS.find(({ component }) => component === reference.name || component === reference.id);
}
