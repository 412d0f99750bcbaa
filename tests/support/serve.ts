import { startApp } from './app';

/** Starts the app for all journeys; ends it afterwards. */
export default async function serve() {
  const app = await startApp({ port: Number(process.env.TEST_PORT ?? 4173) });
  return async () => {
    await app.stop();
  };
}
