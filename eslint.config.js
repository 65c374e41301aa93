/**
 * The SharePoint Framework profile, made strict: no `any`, budgets for size, the direction of imports between folders,
 * accessibility of markup, rules of hooks. `gulp build` runs it with no warning allowed.
 */
const spfxReact = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');
const importZonesRule = require('./config/eslint/import-zones-rule');
const { root, zones } = require('./config/eslint/import-zones');

/** Imports go one way (docs/ARCHITECTURE.md). */
const importZones = {
  files: ['**/*.ts', '**/*.tsx'],
  plugins: { house: { rules: { 'import-zones': importZonesRule } } },
  rules: { 'house/import-zones': ['error', { root, zones }] }
};

const refuseSyntax = (message, selectors) => ({
  'no-restricted-syntax': ['error', ...selectors.map((selector) => ({ selector, message }))]
});
const presentDate = ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]';
const computerTime = 'MemberExpression[object.name="Date"][property.name="now"]';
const stopwatch = 'MemberExpression[object.name="performance"][property.name="now"]';

/** A computer may be days off: what the product does follows the site's clock. One file reads this computer's. */
const siteClock = {
  files: ['src/**'],
  ignores: ['src/testing/**', '**/*.test.ts', '**/*.test.tsx', 'src/data/sharepoint/site-clock.ts'],
  rules: refuseSyntax("Take the present moment from the site's clock (`useClock`, `site.clock`).", [
    presentDate,
    computerTime
  ])
};

/** A rule is given the present moment: what it answers depends on its arguments alone. */
const noClock = {
  files: ['src/domain/**', 'src/lists/**'],
  rules: refuseSyntax('src/domain reads no clock: take the present moment as an argument.', [
    presentDate,
    computerTime,
    stopwatch
  ])
};

const strict = {
  files: ['**/*.ts', '**/*.tsx'],
  languageOptions: {
    parserOptions: { project: ['./tsconfig.test.json', './tsconfig.tools.json'], tsconfigRootDir: __dirname }
  },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/explicit-function-return-type': [
      'error',
      { allowExpressions: true, allowTypedFunctionExpressions: true }
    ],
    '@typescript-eslint/explicit-member-accessibility': 'off',
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    // The compiler checks these with more knowledge than the linter has.
    '@typescript-eslint/no-use-before-define': 'off',
    '@typescript-eslint/no-unused-vars': 'off',
    // SharePoint, the DOM and SQLite all answer "nothing" with null; `undefined` is ours.
    '@rushstack/no-new-null': 'off',
    '@typescript-eslint/naming-convention': 'off',
    '@rushstack/typedef-var': 'off',
    '@typescript-eslint/typedef': 'off',
    eqeqeq: ['error', 'always'],
    'no-void': ['error', { allowAsStatement: true }],
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'no-console': 'error'
  }
};

const components = {
  ...jsxA11y.flatConfigs.strict,
  files: ['src/**/*.tsx', 'workbench/**/*.tsx'],
  rules: {
    ...jsxA11y.flatConfigs.strict.rules,
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }]
  }
};

/** A hook is a hook in whatever file it is: most are `use-*.ts`. */
const hooks = {
  files: ['src/**/*.ts', 'src/**/*.tsx', 'workbench/**/*.tsx'],
  plugins: { 'react-hooks': reactHooks },
  rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/exhaustive-deps': 'error' }
};

/** Tests read as lists of cases, seeds are prose in code, command-line programs speak through the console. */
const relaxed = [
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**', 'seeds/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/explicit-function-return-type': 'off'
    }
  },
  {
    files: ['workbench/**', 'scripts/**', 'bench/**'],
    rules: { 'no-console': 'off', '@rushstack/import-requires-chunk-name': 'off' }
  },
  {
    files: ['e2e/**', 'seeds/**', '**/*.test.ts', '**/*.test.tsx'],
    rules: { '@rushstack/import-requires-chunk-name': 'off' }
  }
];

module.exports = [
  {
    ignores: [
      'node_modules',
      'lib*',
      'dist',
      'release',
      'temp',
      'coverage',
      'sharepoint',
      'test-results',
      '.data',
      '**/*.js',
      '**/*.d.ts'
    ]
  },
  ...spfxReact,
  strict,
  components,
  hooks,
  importZones,
  siteClock,
  noClock,
  ...relaxed
];
