/** All that a line of the log says: what failed and a number to find it by. */
export const logFields = ['event', 'name', 'code', 'message', 'where'] as const;

/** One JSON line for an error; never an address, a token or an answer (AN08). */
export function logLine(error: unknown): string {
  const { name, message, code, stack } =
    error instanceof Error
      ? (error as NodeJS.ErrnoException)
      : { name: 'Error', message: String(error), code: undefined, stack: undefined };
  const line: Record<(typeof logFields)[number], string | undefined> = {
    event: 'error',
    name,
    code,
    message: message.slice(0, 300),
    where: stack?.split('\n')[1]?.trim(),
  };
  return JSON.stringify(line);
}
