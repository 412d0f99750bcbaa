import { DatabaseRefused } from '@/lib/db/refused';
import { readSettings, SettingsError } from '@/lib/env';
import { startServer } from './server';

/** Starts the app; exit codes: 2 wrong settings, 78 locked folder or refused database, 0 after a clean stop. */
async function main() {
  const settings = readSettings();
  const starting = startServer(settings);
  let stopping = false;
  // Listened to from the first moment: a stop during the start must also be a clean one.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void starting.then((server) => server.stop()).then(() => process.exit(0));
    });
  const server = await starting;
  process.stdout.write(`Boxenstopp is running at ${server.url}\n`);
}

main().catch((error: unknown) => {
  const known = error instanceof SettingsError || error instanceof DatabaseRefused;
  const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const text = inUse
    ? 'PORT is already in use by another program.'
    : known
      ? (error as Error).message
      : String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exit(
    error instanceof SettingsError || inUse ? 2 : error instanceof DatabaseRefused ? 78 : 1,
  );
});
