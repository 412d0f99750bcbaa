import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const prepared = (text: string) => {
  const name = createHash('sha256').update(text).digest('hex');
  return join(/*turbopackIgnore: true*/ process.cwd(), '.build/yaml', `${name}.json`);
};

/** What a YAML file says. The build keeps each text it knew as JSON, which is read much faster; a text changed since is parsed. */
export function readYaml(file: string): unknown {
  const text = readFileSync(/*turbopackIgnore: true*/ file, 'utf8');
  const json = prepared(text);
  if (existsSync(/*turbopackIgnore: true*/ json))
    return JSON.parse(readFileSync(/*turbopackIgnore: true*/ json, 'utf8'));
  return parse(text, { strict: true, uniqueKeys: true });
}
