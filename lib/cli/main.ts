import { DatabaseRefused } from '@/lib/db/refused';
import { SettingsError } from '@/lib/env';
import { InputProblems } from './input';

type Command = (args: readonly string[]) => Promise<void>;

/** Loaded when called: a score needs neither the database nor the PDF library. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  score: async () => (await import('./score')).printScore,
  roadmap: async () => (await import('./roadmap')).printRoadmapOf,
  report: async () => (await import('./report')).printReport,
  backup: async () => (await import('./backup')).backup,
  restore: async () => (await import('./restore')).restore,
};

async function main([name = '', ...args]: readonly string[]) {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new InputProblems([`"${name}" is not a command (${Object.keys(commands).join(', ')})`]);
  await (await load())(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const lines =
    error instanceof InputProblems
      ? error.problems
      : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  const isInput = error instanceof InputProblems || error instanceof SettingsError;
  process.exitCode = isInput ? 2 : error instanceof DatabaseRefused ? 78 : 1;
});
