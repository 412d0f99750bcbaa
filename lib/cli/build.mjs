// Plain JavaScript: the build cannot be one of the things it builds.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const sources = [
  'app',
  'components',
  'lib',
  'next.config.js',
  'tsconfig.json',
  'package-lock.json',
];

function* filesBelow(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = path.includes('.')
    ? null
    : readdirSync(full, { recursive: true, withFileTypes: true });
  if (entries === null) yield full;
  else for (const entry of entries) if (entry.isFile()) yield join(entry.parentPath, entry.name);
}

/** One hash over everything the build reads. */
export function stampOf(root, paths = sources) {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  const files = paths.flatMap((path) => [...filesBelow(root, path)]).sort();
  for (const file of files) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const isCurrent = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp;

/** Server, command line, PDF child and the browser's own scripts, bundled by esbuild. */
export async function ensureBundled(root) {
  const stamp = stampOf(root);
  const marker = join(root, '.build/bundle.stamp');
  if (isCurrent(marker, stamp)) return;
  const { build } = await import('esbuild');
  const out = join(root, '.build');
  mkdirSync(out, { recursive: true });
  const programs = await build({
    absWorkingDir: root,
    entryPoints: {
      server: 'lib/http/main.ts',
      cli: 'lib/cli/main.ts',
      'pdf-child': 'lib/pdf/child.ts',
    },
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
  });
  removeOthers(out, Object.keys(programs.metafile.outputs));
  rmSync(join(out, 'assets'), { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      site: 'components/ui/site.client.ts',
      wizard: 'components/wizard/wizard.client.ts',
      workbench: 'components/workbench/workbench.client.ts',
      lobby: 'components/lobby/lobby.client.ts',
      setup: 'components/setup/setup.client.ts',
      customers: 'components/customers/customers.client.ts',
    },
    outdir: join(out, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    metafile: true,
    logLevel: 'warning',
  });
  const addresses = Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint)
    .map(([file, { entryPoint }]) => [
      entryPoint.match(/(\w+)\.client/)[1],
      `/assets/${file.split('/').at(-1)}`,
    ]);
  addresses.push([
    'share',
    copyHashed(join(root, 'components/landing/share.png'), join(out, 'assets')),
  ]);
  writeFileSync(join(out, 'assets.json'), JSON.stringify(Object.fromEntries(addresses)));
  compress(join(out, 'assets'));
  await prepareYaml(join(root, 'content'), join(out, 'yaml'));
  writeFileSync(marker, stamp);
}

/** Parts of earlier bundles have other names; nobody imports them any more. */
function removeOthers(folder, written) {
  const kept = new Set(written.map((file) => basename(file)));
  for (const name of readdirSync(folder))
    if (/\.mjs(\.map)?$/.test(name) && !kept.has(name)) rmSync(join(folder, name));
}

/** Content and wording as JSON, each named by the hash of its text. */
async function prepareYaml(content, folder) {
  const { parse } = await import('yaml');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || extname(entry.name) !== '.yaml') continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    const name = createHash('sha256').update(text).digest('hex');
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify(parse(text, { strict: true, uniqueKeys: true })),
    );
  }
}

/** Puts a picture beside the scripts, with a hash in its name; answers with its address. */
function copyHashed(file, folder) {
  const content = readFileSync(file);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
  const name = `${basename(file, extname(file))}-${hash}${extname(file)}`;
  writeFileSync(join(folder, name), content);
  return `/assets/${name}`;
}

/** Everything `npm start` serves. */
export async function ensureBuilt(root) {
  await ensureBundled(root);
  const stamp = stampOf(root);
  const marker = join(root, '.build/next.stamp');
  if (isCurrent(marker, stamp) && existsSync(join(root, '.next/BUILD_ID'))) return;
  process.stderr.write('Building …\n');
  rmSync(marker, { force: true });
  execFileSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  compress(join(root, '.next/static'));
  writeFileSync(marker, stamp);
}

/** Files with a hash in their name are served as they are compressed here, at the highest level, once. */
function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !['.js', '.css', '.svg'].includes(extname(entry.name))) continue;
    const file = join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  }
}
