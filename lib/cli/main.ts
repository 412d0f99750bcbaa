import { DatabaseRefused } from '@/lib/db/refused';
import { SettingsError } from '@/lib/env';
import { backup } from './backup';
import { InputProblems } from './input';
import { printReport } from './report';
import { restore } from './restore';
import { printRoadmapOf } from './roadmap';
import { printScore } from './score';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  score: printScore,
  roadmap: printRoadmapOf,
  report: printReport,
  backup,
  restore,
};

async function main([name = '', ...args]: readonly string[]) {
  const command = commands[name];
  if (!command)
    throw new InputProblems([`"${name}" is not a command (${Object.keys(commands).join(', ')})`]);
  await command(args);
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
