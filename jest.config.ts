import { availableParallelism } from 'node:os';
import type { Config } from 'jest';

const config: Config = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // The screens have a run of their own: npm run test:browser.
  testPathIgnorePatterns: ['<rootDir>/test/browser/'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // Every suite has its own pool of connections to one PostgreSQL.
  maxWorkers: Math.min(availableParallelism(), 4),
  testTimeout: 60_000,
};

export default config;
