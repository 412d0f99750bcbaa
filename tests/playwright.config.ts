import { defineConfig } from '@playwright/test';

/** Several checkouts may be tested on one machine at once. */
const port = process.env.TEST_PORT ?? '4173';

/** Journeys in a real browser against the built app, which the run starts itself on a folder of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: ['browser/**/*.spec.ts', 'personas/**/*.spec.ts'],
  outputDir: '../.build/test-reports/browser',
  timeout: 60_000,
  // A busy machine may take its time; what is wrong stays wrong.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ['json']],
  globalSetup: './support/serve.ts',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    trace: 'off',
  },
});
