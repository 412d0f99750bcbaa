import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres';

/** One PostgreSQL server for the whole run; every test file makes its own database in it. */
export default async function setup(project: TestProject) {
  const server = await startPostgres();
  project.provide('postgresUrl', server.url('postgres'));
  return () => server.stop();
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}
