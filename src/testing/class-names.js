/** Style sheets in tests: every class is named as it is written, so that a test may look for it. */
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : String(name)) });
