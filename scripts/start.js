/** `npm start`: the hospital intranet with the web parts at work, from a fresh clone. */
const path = require('node:path');
const { buildPackage, main, makeReady, runTool } = require('./ready');

main(() => {
  makeReady();
  if (!buildPackage()) return 1;
  return runTool([
    path.join('node_modules', 'tsx', 'dist', 'cli.mjs'),
    path.join('workbench', 'serve.ts'),
    ...process.argv.slice(2)
  ]);
});
