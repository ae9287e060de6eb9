/**
 * How the house is built, as a command: `npm run arch`.
 * Imports go down only, and into another feature only by its front door (`*.api.ts`, its module, its pure `domain/`).
 */
const LAYERS = [
  ['calendars'],
  ['people'],
  ['paths'],
  ['journeys'],
  ['guild-weeks', 'proofs'],
  ['guild-days', 'growth'],
  ['learning-time', 'freshness', 'pulse'],
  ['cohorts', 'notifications', 'feeds'],
  ['nudges'],
  ['integrations'],
  ['demo'],
];
const FEATURES = LAYERS.flat();

const upward = LAYERS.flatMap((layer, height) =>
  layer.map((feature) => ({
    name: `${feature}-knows-nothing-above-it`,
    severity: 'error',
    from: { path: `^src/${feature}/` },
    to: {
      path: LAYERS.slice(height).flat().filter((other) => other !== feature).map((other) => `^src/${other}/`).join('|') || '^$',
    },
  })),
);

const frontDoors = FEATURES.map((feature) => ({
  name: `${feature}-is-entered-by-its-front-door`,
  comment: `Import ${feature}.api.ts (or ${feature}.module.ts from a module file), or pure domain code; never what is behind it.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/${feature}/`, '^src/(app|app\\.module|boot|cli)\\.ts$', '^src/cli/', '^src/demo/'] },
  to: { path: `^src/${feature}/`, pathNot: [`^src/${feature}/${feature}\\.(api|module)\\.ts$`, `^src/${feature}/domain/`] },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.entity\\.ts$', '\\.spec\\.ts$', '^src/(main|cli)\\.ts$', '^src/web/', '^src/client/index\\.ts$', 'eslint|vite'] }, to: {} },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: FEATURES.map((feature) => `^src/${feature}/`).join('|') },
    },
    ...upward,
    ...frontDoors,
    {
      name: 'rules-are-pure',
      comment: 'domain/ imports nothing but pure code: no framework, no database, no clock, no randomness.',
      severity: 'error',
      from: { path: '/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['/domain/', '^src/platform/messages/messages\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'typeorm-stays-in-persistence',
      severity: 'error',
      from: { path: '^src/', pathNot: ['/persistence/', '^src/platform/database/', '^src/(app\\.module|boot)\\.ts$', '^src/cli'] },
      to: { path: 'node_modules/(typeorm|pg)/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'server-knows-no-web', severity: 'error', from: { path: '^src/', pathNot: '^src/web/' }, to: { path: '^src/web/' } },
    { name: 'the-client-stands-alone', comment: 'It is published by itself.', severity: 'error', from: { path: '^src/client/' }, to: { path: '^src/(?!client/)' } },
    { name: 'server-knows-no-client', severity: 'error', from: { path: '^src/', pathNot: '^src/(client|web)/' }, to: { path: '^src/client/' } },
    { name: 'web-knows-no-server', severity: 'error', from: { path: '^src/web/' }, to: { path: '^src/(?!web/|client/schema\\.d\\.ts$)' } },
    {
      name: 'web-features-do-not-meet',
      severity: 'error',
      from: { path: '^src/web/features/([^/]+)/' },
      to: { path: '^src/web/features/', pathNot: '^src/web/features/$1/' },
    },
    { name: 'web-shared-stands-below', severity: 'error', from: { path: '^src/web/shared/' }, to: { path: '^src/web/(app|features)/' } },
    { name: 'web-features-do-not-know-the-app', severity: 'error', from: { path: '^src/web/features/' }, to: { path: '^src/web/app/' } },
    { name: 'production-code-needs-no-dev-tool', severity: 'error', from: { path: '^src/', pathNot: ['\\.spec\\.tsx?$', '^src/web/', '^src/client/'] }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'] } },
    { name: 'no-deprecated-core', severity: 'error', from: {}, to: { dependencyTypes: ['deprecated'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.spec\\.tsx?$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['main', 'types'] },
  },
};
