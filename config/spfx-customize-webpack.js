const { SpanishOfEveryCountryPlugin } = require('./spanish-of-every-country');

/**
 * Shares our own JavaScript between the web parts: what two applications use is in one chunk, loaded once per page.
 * SharePoint Framework builds all web parts in one compilation, so that webpack can see what they have in common.
 */
module.exports = (webpackConfiguration) => {
  webpackConfiguration.plugins.push(new SpanishOfEveryCountryPlugin());
  // React 17 has this module under its file name only, and strict ES modules (react-virtuoso) ask for it without the ending.
  webpackConfiguration.resolve.alias = {
    ...webpackConfiguration.resolve.alias,
    'react/jsx-runtime$': 'react/jsx-runtime.js'
  };
  // Every web part has a runtime of its own, but all take modules from all chunks on the page. A module that is in two of them has
  // to offer all its exports in both: by default each would only have those its own web part uses.
  webpackConfiguration.optimization.usedExports = 'global';
  webpackConfiguration.optimization.splitChunks = {
    chunks: 'async',
    minSize: 10000,
    maxInitialRequests: 20,
    maxAsyncRequests: 20,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      suite: {
        name: 'suite',
        minChunks: 2,
        reuseExistingChunk: true,
        // Only what every web part needs at once is worth one shared chunk; the rest stays with its own on-demand chunk.
        chunks: (chunk) => typeof chunk.name === 'string' && chunk.name.endsWith('-app')
      }
    }
  };
};
