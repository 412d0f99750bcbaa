import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { locales, type PrerequisiteId, prerequisiteIds, stepIds } from '@/lib/core/types';

const symbols = z
  .string()
  .transform((text) => [...text.replaceAll(' ', '')])
  .pipe(z.array(z.enum(['1', '2', '3', '4', '5', '?', '-', '.'])));

const personaSchema = z.strictObject({
  symbols: z.string(),
  as: z.strictObject({ locale: z.enum(locales), lap: z.enum(['quick', 'full']) }),
  organisation: z.string(),
  answers: z.record(z.enum(prerequisiteIds), symbols),
  review: z.strictObject({ heading: z.string(), open: z.array(z.string()) }),
  result: z.strictObject({
    index: z.int(),
    level: z.int(),
    finding: z.string(),
    handbrakes: z.partialRecord(z.enum(stepIds), z.enum(prerequisiteIds)),
  }),
  report: z.strictObject({ pages: z.int(), texts: z.array(z.string()) }),
});

export type Persona = z.infer<typeof personaSchema> & { readonly name: string };
export type AnswerSymbol = Persona['answers'][PrerequisiteId][number];

/** Everybody described in this folder. */
export const personas: readonly Persona[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.yaml'.length).replaceAll('-', ' '),
    ...personaSchema.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'))),
  }));
