import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '@/lib/core/types';
import { readYaml } from '@/lib/yaml';
import { languageOf } from './locale';
import type { MessageArguments } from './message-types';
import { toSwissGerman } from './swiss';

export type MessageKey = keyof MessageArguments;
type ArgumentsOf<K extends MessageKey> = MessageArguments[K] extends undefined
  ? []
  : [values: MessageArguments[K]];

/** The interface's words in one language; keys and their arguments are checked by the compiler. */
export type Translate = <K extends MessageKey>(key: K, ...values: ArgumentsOf<K>) => string;

type Entry = { de: string; en: string };

/** All interface wording as written: `content/messages/<area>.yaml` holds keys that begin with the area's name. */
export function readMessages(
  directory = join(/*turbopackIgnore: true*/ process.cwd(), 'content/messages'),
) {
  const entries = new Map<string, Entry>();
  for (const file of readdirSync(/*turbopackIgnore: true*/ directory).sort()) {
    if (!file.endsWith('.yaml')) continue;
    const area = file.slice(0, -'.yaml'.length);
    const content = readYaml(join(/*turbopackIgnore: true*/ directory, file));
    for (const [key, entry] of Object.entries(content as Record<string, Entry>)) {
      if (typeof entry?.de !== 'string' || typeof entry?.en !== 'string')
        throw new Error(`${file}: "${key}" needs both de and en`);
      entries.set(`${area}.${key}`, entry);
    }
  }
  return entries;
}

let entries: Map<string, Entry> | undefined;
const translators = new Map<Locale, Translate>();

/** The translator of a locale; an unknown key is a defect and throws. */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale);
  if (known) return known;
  const formats = new Map<string, IntlMessageFormat>();
  const translate = (key: string, values?: Record<string, string | number>) => {
    let format = formats.get(key);
    if (!format) {
      entries ??= readMessages();
      const text = entries.get(key)?.[languageOf(locale)];
      if (text === undefined) throw new Error(`no message "${key}"`);
      format = new IntlMessageFormat(locale === 'de-CH' ? toSwissGerman(text) : text, locale);
      formats.set(key, format);
    }
    return String(format.format(values));
  };
  translators.set(locale, translate as Translate);
  return translate as Translate;
}
