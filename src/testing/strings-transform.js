/** Lets Node load a SharePoint Framework strings file, which is an AMD module. */
module.exports = {
  process: (source) => ({ code: `const define = (_, factory) => { module.exports = factory(); };\n${source}` })
};
