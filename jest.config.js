/**
 * Three kinds of tests: those of the rules (`src/domain`, which need no browser), those of what runs in one (the rest of `src`, in
 * jsdom) and those of the tools around it (`workbench`, `seeds`, `scripts`, `config`, `bench`, in Node). Types are checked by the compiler; here they are only removed, which is fast.
 */
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        target: 'es2022',
        transform: { react: { runtime: 'classic' } }
      },
      module: { type: 'commonjs' }
    }
  ]
};

/** Packages published as ES modules only; Jest runs CommonJS. */
const transformIgnorePatterns = ['node_modules/(?!(@pnp|idb-keyval|@fluentui/react-icons-mdl2|pdfjs-dist|stemmer)/)'];

/** Only these: by Jest's own pattern, `scripts/test.js` would be a test, and run everything again. */
const testMatch = ['**/*.test.ts', '**/*.test.tsx'];

const common = { transform, transformIgnorePatterns, testMatch, rootDir: __dirname };

/** String modules are AMD files named by SharePoint Framework; tests read the English ones. */
const strings = {
  '^CommonGroundStrings$': '<rootDir>/src/ui/loc/en-us.js',
  '^LiaisonDirectoryStrings$': '<rootDir>/src/webparts/liaison-directory/loc/en-us.js',
  '^ContractCommentsStrings$': '<rootDir>/src/webparts/contract-comments/loc/en-us.js',
  '^KnowledgeBankStrings$': '<rootDir>/src/webparts/knowledge-bank/loc/en-us.js'
};

module.exports = {
  coverageDirectory: '<rootDir>/coverage',
  projects: [
    {
      ...common,
      displayName: 'domain',
      testEnvironment: 'node',
      roots: ['<rootDir>/src/domain']
    },
    {
      ...common,
      displayName: 'src',
      testPathIgnorePatterns: ['<rootDir>/src/domain/'],
      testEnvironment: 'jsdom',
      roots: ['<rootDir>/src'],
      setupFiles: ['<rootDir>/src/testing/jest-environment.ts'],
      setupFilesAfterEnv: ['<rootDir>/src/testing/async-timeout.ts'],
      transform: { '/loc/[a-z-]+\\.js$': '<rootDir>/src/testing/strings-transform.js', ...transform },
      moduleNameMapper: { ...strings, '\\.module\\.scss$': '<rootDir>/src/testing/class-names.js' }
    },
    {
      ...common,
      displayName: 'tools',
      testEnvironment: 'node',
      roots: ['workbench', 'seeds', 'scripts', 'config', 'bench'].map((folder) => `<rootDir>/${folder}`)
    }
  ]
};
