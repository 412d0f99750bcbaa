import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const languages = ['de', 'en'] as const;

/** One text in both languages, the entry it belongs to and its key there (`stem`, `anchors`, `findings.low`). */
export interface ContentText {
  readonly file: string;
  readonly entry: string;
  readonly key: string;
  readonly at: string;
  readonly de: string;
  readonly en: string;
}

export const contentFolder = join(process.cwd(), 'content');

/** The files below `content/`, messages included. */
export const contentFiles: readonly string[] = readdirSync(contentFolder, { recursive: true })
  .map(String)
  .filter((file) => /(^|\/)[^./][^/]*\.yaml$/.test(file))
  .sort();

const idOf = (entry: object) => {
  const [id] = Object.values(entry);
  return typeof id === 'object' ? undefined : String(id);
};

function* textsIn(
  file: string,
  value: unknown,
  entry: string,
  path: string[],
): Generator<ContentText> {
  if (typeof value !== 'object' || value === null) return;
  if ('de' in value && 'en' in value) {
    const key = path.filter((part) => !/^\d+$/.test(part)).join('.');
    const at = [file, entry, ...path].filter(Boolean).join(' ');
    yield { file, entry, key, at, de: String(value.de), en: String(value.en) };
    return;
  }
  const id = path.length === 0 ? idOf(value) : undefined;
  for (const [key, part] of Object.entries(value))
    yield* textsIn(file, part, id ?? entry, [...path, key]);
}

function* textsOf(file: string) {
  const content: unknown = parse(readFileSync(join(contentFolder, file), 'utf8'));
  const entries: unknown[] = Array.isArray(content) ? content : [content];
  for (const entry of entries) yield* textsIn(file, entry, '', []);
}

const everything = contentFiles.flatMap((file) => [...textsOf(file)]);
const isMessage = ({ file }: ContentText) => file.startsWith('messages/');

/** What the questionnaire and the catalogue say. */
export const contentTexts = everything.filter((text) => !isMessage(text));

/** What the interface says, as ICU messages. */
export const messageTexts = everything.filter(isMessage);

/** An item of the outside view speaks in its customers' words. */
export const isCustomersWord = ({ file }: ContentText) => file.endsWith('/outside.yaml');
