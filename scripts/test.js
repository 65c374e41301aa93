/** `npm test`: every check there is, from a fresh clone. */
const path = require('node:path');
const { main, makeReady, NotReady, runTool } = require('./ready');

main(() => {
  makeReady();
  const { findBrowser, howToGetOne } = require('./find-browser');
  if (!findBrowser()) throw new NotReady(howToGetOne());
  return runTool([path.join('node_modules', 'gulp', 'bin', 'gulp.js'), 'test', ...process.argv.slice(2)]);
});
