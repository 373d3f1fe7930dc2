import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The rooms of the house in the order in which imports may run: each may import those before it only. */
const ROOMS = [
  ['src/analysis/model.ts', 'src/analysis/rule.ts', 'src/analysis/house.ts', 'src/analysis/nearestName.ts'],
  ['src/lexicon'],
  ['src/analysis/prose'],
  ['src/analysis/actors'],
  ['src/analysis/attribution'],
  ['src/analysis/proposals'],
  ['src/analysis/loaded'],
  ['src/analysis/positions'],
  ['src/analysis/directives'],
  ['src/analysis'],
  ['src/house'],
  ['src/reports'],
  ['src/worker'],
  ['src/cli'],
  ['src/drafts'],
  ['src/features'],
  ['src/extension.ts'],
];

/** One zone for each room: nothing in it may import from a later one. */
const oneWay = ROOMS.map((target, i) => {
  const later = ROOMS.slice(i + 1).flat();
  const from = later.filter((room) => !target.some((own) => own.startsWith(`${room}/`)));
  return {
    target,
    from,
    message:
      'Imports run one way: model, prose, actors, attribution, proposals, loaded, positions, directives, then house, reports, worker, cli, features.',
  };
}).filter(({ from }) => from.length);

const pureOnly = {
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: ['vscode', 'node:*'], message: 'The engine is pure: no editor, no system.' }] },
  ],
  'no-restricted-globals': [
    'error',
    'process',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'setTimeout',
    'performance',
    'window',
    'document',
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
    { object: 'Date', property: 'now', message: 'The engine has no clock.' },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'test/bench/node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: oneWay }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/analysis/**', 'src/house/**', 'src/lexicon/**', 'src/reports/**'], rules: pureOnly },
  {
    // Features meet through the store only.
    files: ['src/features/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Features run in the web host too.' }] },
      ],
    },
  },
  {
    files: ['test/**', 'scripts/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
);
