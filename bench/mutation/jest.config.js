/** The rules' tests alone: what mutants of `src/domain` are tried against. */
const { projects } = require('../../jest.config.js');

module.exports = projects.find(({ displayName }) => displayName === 'domain');
