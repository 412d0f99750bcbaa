import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Source {
  readonly path: string;
  readonly text: string;
}

const generated = 'lib/i18n/message-types.ts';

const sources: readonly Source[] = ['app', 'components', 'lib']
  .flatMap((root) => readdirSync(root, { recursive: true }).map((file) => join(root, String(file))))
  .filter((path) => /\.tsx?$/.test(path) && path !== generated)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const literalsIn = (text: string) =>
  [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(([, a, b]) => a ?? b ?? '');
const propertiesIn = (text: string) =>
  [...text.matchAll(/(?<=[{,]\s*)([\w-]+):/g)].map(([, key]) => key ?? '');
const plainTemplatesIn = (text: string) =>
  [...text.matchAll(/`([^`$\s]*)`/g)].map(([, key]) => key ?? '');
const words = (text: string) => [...literalsIn(text), ...propertiesIn(text)];

/** The files a file imports of its own, so that the values of a list defined there count. */
const importsOf = ({ path, text }: Source) =>
  [...text.matchAll(/from '(@\/|\.\.?\/)([^']+)'/g)].flatMap(([, start = '', rest = '']) => {
    const target = start === '@/' ? rest : join(dirname(path), start, rest);
    return sources.filter(
      (source) => source.path === `${target}.ts` || source.path === `${target}.tsx`,
    );
  });

/** Keys put together in a template: what may stand in the gaps is a word of the file or of its imports, or a number. */
function composed(source: Source): readonly ((key: string) => boolean)[] {
  const templates = [...source.text.matchAll(/`([a-z][a-z-]*\.[^`\s]*\$\{[^`]*)`/g)].map(
    ([, template]) => template ?? '',
  );
  if (templates.length === 0) return [];
  const known = new Set([source, ...importsOf(source)].flatMap(({ text }) => words(text)));
  return templates.map((template) => {
    const parts = template
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${parts.join('([a-z0-9-]+)')}$`, 'i');
    return (key) =>
      pattern
        .exec(key)
        ?.slice(1)
        .every((gap) => known.has(gap) || /^\d+$/.test(gap)) ?? false;
  });
}

/** Says whether a message key occurs in the code, in full or put together. */
export function messageUsage(): (key: string) => boolean {
  const literals = new Set(
    sources.flatMap(({ text }) => [...literalsIn(text), ...plainTemplatesIn(text)]),
  );
  const templates = sources.flatMap(composed);
  return (key) => literals.has(key) || templates.some((matches) => matches(key));
}

/** Every key written out in a call of the translator, with its file. */
export const calledKeys = (): readonly (readonly [key: string, path: string])[] =>
  sources.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)].map(([, key]) => [key ?? '', path] as const),
  );
