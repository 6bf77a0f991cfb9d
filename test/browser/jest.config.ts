import type { Config } from 'jest';
import base from '../../jest.config.ts';

/** `npm run test:browser`: the screens in a real Chromium, over a real server with the demo's season. */
const config: Config = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/test/browser/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/browser/support/global-teardown.ts',
  // Each suite has a Chromium of its own, which is busy by itself.
  maxWorkers: 2,
  testTimeout: 120_000,
};

export default config;
