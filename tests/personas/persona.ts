import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type PrerequisiteId, prerequisiteIds, stepIds } from '@/lib/core/types';

const symbols = z
  .string()
  .transform((text) => [...text.replaceAll(' ', '')])
  .pipe(z.array(z.enum(['1', '2', '3', '4', '5', '?', '-', '.'])));

const inBoth = <T extends z.ZodType>(value: T) => z.strictObject({ de: value, en: value });

const personaSchema = z.strictObject({
  symbols: z.string(),
  as: z.strictObject({
    lap: z.enum(['quick', 'full']),
    on: z.enum(['a computer', 'a phone with a bad network']).default('a computer'),
    /** Goes on with the private link, in another browser. */
    'leaves-after': z.enum(prerequisiteIds).optional(),
  }),
  organisation: z.string(),
  answers: z.record(z.enum(prerequisiteIds), symbols),
  review: z.strictObject({ heading: inBoth(z.string()), open: z.array(z.string()) }),
  result: z.strictObject({
    index: z.int(),
    level: z.int(),
    finding: inBoth(z.string()),
    handbrakes: z.partialRecord(z.enum(stepIds), z.enum(prerequisiteIds)),
    /** Fields with a question open or answered with "I don't know", listed with whom to ask. */
    unknown: z.int(),
  }),
  report: z.strictObject({ pages: z.int(), texts: inBoth(z.array(z.string())) }),
});

export type Persona = z.infer<typeof personaSchema> & { readonly name: string };
export type AnswerSymbol = Persona['answers'][PrerequisiteId][number];
export type Language = 'de' | 'en';

/** Everybody described in this folder. */
export const personas: readonly Persona[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml') && !file.startsWith('workbench-'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.yaml'.length).replaceAll('-', ' '),
    ...personaSchema.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'))),
  }));
