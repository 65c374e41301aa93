/**
 * The SharePoint Framework profile, made strict: no `any`, budgets for size, the direction of imports between folders,
 * accessibility of markup, rules of hooks. `gulp build` runs it with no warning allowed.
 */
const spfxReact = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');

/** Forbids imports by pattern, with the reason a contributor reads. */
const forbid = (files, message, group, extra = {}) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  ...extra
});

const spfx = ['@microsoft/*'];
const pnp = ['@pnp/*'];
const react = ['react', 'react-dom', '@fluentui/*'];

/** The arrow of imports, folder by folder (docs/ARCHITECTURE.md). */
const arrow = [
  forbid(['src/domain/**'], 'src/domain holds pure rules: no React, SharePoint, Node or clock.', [
    ...spfx,
    ...pnp,
    ...react,
    'node:*',
    '**/lists/**',
    '**/data/**',
    '**/ui/**',
    '**/webparts/**'
  ]),
  forbid(['src/lists/**'], 'src/lists may import only constants and types of src/domain.', [
    ...spfx,
    ...pnp,
    ...react,
    'node:*',
    '**/data/**',
    '**/ui/**',
    '**/webparts/**'
  ]),
  forbid(['src/data/**'], 'src/data may import domain, lists and PnPjs; never React.', [
    ...spfx,
    ...react,
    'node:*',
    '**/ui/**',
    '**/webparts/**'
  ]),
  forbid(['src/ui/**'], 'src/ui may import domain, React and Fluent; never data.', [
    ...spfx,
    ...pnp,
    'node:*',
    '**/data/**',
    '**/lists/**',
    '**/webparts/**'
  ]),
  ...['liaison-directory', 'contract-comments', 'knowledge-bank'].map((own, _, all) =>
    forbid(
      [`src/webparts/${own}/**`],
      'A web part never imports another web part.',
      all.filter((name) => name !== own).map((name) => `**/${name}/**`)
    )
  ),
  forbid(['workbench/**'], 'The workbench shares no code with the product: shared code would share mistakes.', [
    '**/src/domain/**',
    '**/src/data/**',
    '**/src/ui/**',
    '**/src/webparts/**'
  ]),
  forbid(['seeds/**'], 'seeds may import types and constants of src/lists and src/domain.', [
    '**/src/data/**',
    '**/src/ui/**',
    '**/src/webparts/**',
    '**/workbench/**'
  ])
];

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

/** A hook is a hook in whatever file it stands: most are `use-*.ts`. */
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
  ...arrow,
  ...relaxed
];
