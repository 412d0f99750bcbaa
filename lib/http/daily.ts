const day = 24 * 60 * 60 * 1_000;

/** Does something now and once a day until stopped; a failure is logged and tried again the next day. */
export function daily(task: () => Promise<unknown>, logError: (error: unknown) => void) {
  const run = () => void task().catch(logError);
  run();
  const timer = setInterval(run, day);
  timer.unref();
  return () => clearInterval(timer);
}
