import { benchAssess } from './assess';

// `npm run bench`: prints what it measured; ends with 1 when a goal is missed.
const { ok, table } = benchAssess();
process.stdout.write(`${table}\n`);
if (!ok) process.exitCode = 1;
