import { DatabaseRefused } from '@/lib/db/refused';
import { readSettings, SettingsError } from '@/lib/env';
import { startServer } from './server';

/** Starts the app; exit codes: 2 wrong settings, 78 locked folder or refused database, 0 after a clean stop. */
async function main() {
  // Nobody reads what we say any more: no reason to end, or to complain about it there.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const settings = readSettings();
  const starting = startServer(settings);
  let stopping = false;
  // Listened to from the first moment: a stop during the start must also be a clean one.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      // A start that fails says so itself, below.
      starting.then(
        (server) => server.stop().then(() => process.exit(0), fail),
        () => {},
      );
    });
  const server = await starting;
  process.stdout.write(`Boxenstopp is running at ${server.url}\n`);
}

/** Why the operating system does not let us listen, as the setting that says otherwise. */
const listening: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT is already in use by another program.',
  EACCES: 'PORT may not be used without more rights; choose one from 1024 on.',
  EADDRNOTAVAIL: 'HOST is not an address of this computer.',
  ENOTFOUND: 'HOST is not an address of this computer.',
  EAI_AGAIN: 'HOST is not an address of this computer.',
};

function settingAtFault(error: unknown) {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (error instanceof SettingsError) return error.message;
  return syscall === 'listen' || syscall === 'getaddrinfo' ? listening[code] : undefined;
}

function fail(error: unknown) {
  const wrongSetting = settingAtFault(error);
  const refused = error instanceof DatabaseRefused ? error.message : undefined;
  const text = wrongSetting ?? refused ?? String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exit(wrongSetting ? 2 : refused ? 78 : 1);
}

main().catch(fail);
