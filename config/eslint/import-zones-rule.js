/**
 * Refuses an import that the table of zones does not name. It sees every way to name a module (static, `export from`,
 * `import()`, `require`, types, mocks of a test) and judges by path alone, so that it needs no resolver and no file on disk.
 */
const { isBuiltin } = require('node:module');
const path = require('node:path');

const toPosix = (file) => file.split(path.sep).join('/');

const packageOf = (name) => {
  if (isBuiltin(name)) return `node:${name.replace(/^node:/, '')}`;
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
};

const isInside = (target, folder) => target === folder || target.startsWith(`${folder}/`);

function matchesFolder(target, pattern) {
  if (!pattern.endsWith('/*')) return isInside(target, pattern) || target.replace(/\.\w+$/, '') === pattern;
  return path.posix.dirname(target) === pattern.slice(0, -2);
}

function matchesPackage(name, pattern) {
  if (pattern === '*') return !name.startsWith('node:');
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** The text of a literal or of a template without holes; `undefined` for what is computed. */
function literalOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return undefined;
}

function isTypeOnly(node) {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type');
}

/** The zone of a file: the one with the longest folder around it. */
function zoneOf(file, zones) {
  return zones
    .filter((zone) => isInside(file, zone.folder))
    .reduce((best, zone) => (!best || zone.folder.length > best.folder.length ? zone : best), undefined);
}

/** What a file may import: its zone's columns, and in a test what tests have besides. */
function permissionsOf(file, zone) {
  const isTest = /\.test\.tsx?$/.test(file);
  const tests = (isTest && zone.tests) || {};
  return {
    folders: [zone.folder, ...(zone.folders ?? []), ...(tests.folders ?? [])],
    packages: [...(zone.packages ?? []), ...(tests.packages ?? [])],
    types: zone.types ?? []
  };
}

function isPermitted(target, isRelative, isType, { folders, packages, types }) {
  const isNamed = (patterns, matches) => patterns.some((pattern) => matches(target, pattern));
  const matches = isRelative ? matchesFolder : matchesPackage;
  return isNamed(isRelative ? folders : packages, matches) || (isType && isNamed(types, matches));
}

module.exports = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { root: { type: 'string' }, zones: { type: 'array' } },
        required: ['root', 'zones'],
        additionalProperties: false
      }
    ],
    messages: {
      forbidden: '{{zone}} may not import {{target}}. It may import {{permitted}} (config/eslint/import-zones.js).',
      computed: 'Name the module as a literal, so that the table of zones can judge it.'
    }
  },

  create(context) {
    const { root, zones } = context.options[0];
    const file = toPosix(path.relative(root, context.filename));
    const zone = zoneOf(file, zones);
    if (!zone) return {};
    const permissions = permissionsOf(file, zone);

    function judge(node, source) {
      if (!source) return;
      const name = literalOf(source);
      if (name === undefined) return context.report({ node, messageId: 'computed' });
      const isRelative = name.startsWith('.');
      const target = isRelative ? path.posix.join(path.posix.dirname(file), name) : packageOf(name);
      if (isPermitted(target, isRelative, isTypeOnly(node), permissions)) return;
      const permitted = [...permissions.folders, ...permissions.packages].join(', ');
      context.report({ node, messageId: 'forbidden', data: { zone: zone.folder, target, permitted } });
    }

    return {
      'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression': (node) =>
        judge(node, node.source),
      TSImportType: (node) => judge(node, node.source ?? node.argument.literal),
      TSExternalModuleReference: (node) => judge(node, node.expression),
      'CallExpression[callee.name="require"]': (node) => judge(node, node.arguments[0]),
      // Mocks and `require.resolve` name modules too; other functions of these objects take no string first.
      'CallExpression[callee.object.name=/^(jest|require)$/]': (node) => {
        if (literalOf(node.arguments[0]) !== undefined) judge(node, node.arguments[0]);
      }
    };
  }
};
