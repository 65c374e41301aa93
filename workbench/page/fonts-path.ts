/** Where the icon fonts of Fluent UI are served from. */
export const FONTS_PATH = '/_workbench/fonts/';
