/** The rules' tests alone: what mutants of `src/domain` are tried against. */
const path = require('node:path');
const { projects } = require('../../jest.config.js');

const domain = projects.find(({ displayName }) => displayName === 'domain');

module.exports = { ...domain, setupFiles: [...(domain.setupFiles ?? []), path.join(__dirname, 'fewer-runs.js')] };
