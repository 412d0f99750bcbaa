import { ensureBuilt } from '../../lib/cli/build.mjs';
import { benchAssess } from './assess';
import { benchReplan } from './replan';
import { type Row, verdict } from './rounds';
import { tableOf } from './table';

const measurements: Readonly<Record<string, () => Promise<Row[]>>> = {
  saves: async () => (await import('./saves')).measureSaves(),
  bytes: async () => (await import('./page-bytes')).measurePageBytes(),
  loading: async () => (await import('./page-loading')).measurePageLoading(),
  answering: async () => (await import('./answering')).measureAnswering(),
  radar: async () => (await import('./radar-drawing')).measureRadarDrawing(),
  pdf: async () => (await import('./report-pdf')).measureReportPdf(),
  start: async () => (await import('./starting')).measureStarting(),
  workshop: async () => (await import('./workshop')).measureWorkshop(),
};

/** Only measured when named: they take long. */
const onlyNamed: typeof measurements = {
  'workshop-ten-minutes': async () => (await import('./workshop')).measureWorkshop(600),
};

/** Measured in memory, with a limit of its own instead of a floor. */
const inMemory: Readonly<Record<string, () => { readonly ok: boolean; readonly table: string }>> = {
  assess: benchAssess,
  replan: benchReplan,
};

/** `npm run bench [-- name …]`: prints what it measured; ends with 1 when a goal is missed. */
async function main(names: readonly string[]) {
  const known = Object.keys({ ...measurements, ...onlyNamed, ...inMemory });
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`Not measured: ${unknown.join(', ')}. Known: ${known}.`);
  const wanted = (name: string) => names.length === 0 || names.includes(name);
  const rows: Row[] = [];
  await ensureBuilt(process.cwd());
  for (const [name, measure] of Object.entries({ ...measurements, ...onlyNamed })) {
    if (!wanted(name) || (name in onlyNamed && names.length === 0)) continue;
    process.stderr.write(`${name} …\n`);
    rows.push(...(await measure()));
  }
  if (rows.length > 0) process.stdout.write(`${tableOf(rows)}\n`);
  if (rows.some((row) => verdict(row) === 'missed')) process.exitCode = 1;
  for (const [name, measure] of Object.entries(inMemory)) {
    if (!wanted(name)) continue;
    const { ok, table } = measure();
    process.stdout.write(`\n${table}\n`);
    if (!ok) process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
