/** Specs beside the pure rules run alone; everything else goes through the front door, against a real PostgreSQL. */
const swc = ['@swc/jest', {
  jsc: { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: 'es2023' },
  module: { type: 'commonjs' },
}];
const common = { transform: { '^.+\\.ts$': swc }, testEnvironment: 'node' };
const onPostgres = { ...common, globalSetup: '<rootDir>/test/support/global-setup.ts', globalTeardown: '<rootDir>/test/support/global-teardown.ts' };

module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/unit/**/*.spec.ts'] },
    { ...onPostgres, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.spec.ts'] },
    { ...onPostgres, displayName: 'http', testMatch: ['<rootDir>/test/http/**/*.spec.ts'] },
    { ...onPostgres, globalSetup: '<rootDir>/test/support/browser-setup.ts', displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
