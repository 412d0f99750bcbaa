import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './folders';

const symbols: Record<string, unknown> = { D: 'DK', N: 'NA', '-': null };

/** Answers of a quick lap from 24 symbols in the order P1S1 … P4S6 (D don't know, N not applicable, - skipped). */
export const quickAnswers = (text: string) =>
  Object.fromEntries(
    [...text.replaceAll(' ', '')].map((symbol, i) => [
      `P${Math.floor(i / 6) + 1}S${(i % 6) + 1}.a`,
      symbol in symbols ? symbols[symbol] : Number(symbol),
    ]),
  );

/** A pit-stop file with defaults: one person, quick lap. */
export const aPitStopFile = (overrides: Record<string, unknown> = {}) => ({
  format: 'boxenstopp/1',
  questionnaire: 'cx@v1',
  lap: 'quick',
  mode: 'solo',
  date: '2026-11-01',
  respondents: [{ answers: quickAnswers('32232D 1213N1 223221 121110') }],
  ...overrides,
});

export const onDisk = (content: unknown, name = 'pit-stop.json') => {
  const file = join(newFolder('file'), name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command the way people do: `npm run --silent <name> -- …`. */
export const command = (
  name: string,
  args: readonly string[],
  { input = '', env = {} as Record<string, string> } = {},
) =>
  new Promise<CommandResult>((resolve) => {
    const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
      env: { ...process.env, npm_config_loglevel: 'silent', ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => (stdout += part));
    child.stderr.on('data', (part) => (stderr += part));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
