import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { callerFolder } from '@/lib/env';
import { type PitStopFile, readPitStopFile } from '@/lib/server/pit-stop-file';

/** What is wrong with a command's input, one line each; exit code 2, nothing written. */
export class InputProblems extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** A path as the caller meant it: npm runs scripts from the project's folder. */
export const callerPath = (path: string) => (isAbsolute(path) ? path : join(callerFolder(), path));

/** Splits arguments into one file and the options a command knows; anything else is a problem. */
export function readArguments(args: readonly string[], known: readonly string[]) {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const [name, inline] = (args[i] as string).split(/=(.*)/s);
    if (!name?.startsWith('--')) files.push(args[i] as string);
    else if (!known.includes(name.slice(2)))
      throw new InputProblems([`${name}: this option is not known`]);
    else {
      const value = inline ?? args[(i += 1)];
      if (value === undefined) throw new InputProblems([`${name}: a value is missing`]);
      options.set(name.slice(2), value);
    }
  }
  if (files.length !== 1)
    throw new InputProblems(['FILE: exactly one file is needed ("-" reads standard input)']);
  return { file: files[0] as string, options };
}

export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : callerPath(file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new InputProblems([`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`]);
  }
}

export function readInput(file: string): PitStopFile {
  const read = readPitStopFile(readText(file));
  if (!read.ok) throw new InputProblems(read.problems);
  return read.file;
}

export const printJson = (value: unknown) =>
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
