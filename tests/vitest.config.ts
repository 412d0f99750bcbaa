import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };
const setup = ['./tests/support/no-stray-errors.ts'];

/** Without a browser: `pure` needs nothing, `components` a simulated page, `stores` real databases, `commands` the command line, `served` the built app. */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    // All cores: most files wait for a disk, a server or a child process half of their time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['tests/{core,content,i18n,architecture,pdf}/**/*.test.{ts,tsx}'],
          setupFiles: setup,
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: setup,
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'stores',
          include: ['tests/{server,db,http}/**/*.test.ts'],
          globalSetup: ['./tests/support/global-postgres.ts'],
          setupFiles: setup,
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'served',
          include: ['tests/served/**/*.test.ts'],
          globalSetup: ['./tests/support/global-postgres.ts'],
          setupFiles: setup,
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'commands',
          include: ['tests/cli/**/*.test.ts'],
          globalSetup: ['./tests/support/global-postgres.ts'],
          setupFiles: setup,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
