import { z } from 'zod';
import { loadContent } from '@/lib/content/load';
import { assess } from '@/lib/core/assess';
import { assessmentOfRelease, releaseFlags } from '@/lib/core/assessment-of-release';
import { printRoadmap } from '@/lib/core/print';
import { roadmap } from '@/lib/core/roadmap';
import { touchpointTags } from '@/lib/core/touchpoints';
import { type CellId, cellIds, type InitiativeModel } from '@/lib/core/types';
import { pathText } from '@/lib/server/pit-stop-file';
import { InputProblems, printJson, readArguments, readInput, readText } from './input';

const cell = z.enum(cellIds as readonly [CellId, ...CellId[]]);
const catalogueSchema = z
  .array(
    z.object({
      id: z.string().min(1),
      impact: z.partialRecord(cell, z.number().positive().max(4)),
      effort: z.number().positive(),
      lead: z.number().min(0),
      requires: z.array(z.string()).default([]),
      blocks: z.array(z.string()).default([]),
      tags: z.array(z.string()).default([]),
      min_cell: z.partialRecord(cell, z.number()).default({}),
    }),
  )
  .min(1);

function readCatalogue(file: string): readonly InitiativeModel[] {
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof InputProblems) throw error;
    throw new InputProblems([`${file}: is not JSON (${(error as Error).message})`]);
  }
  const parsed = catalogueSchema.safeParse(value);
  if (parsed.success) return parsed.data as readonly InitiativeModel[];
  throw new InputProblems(
    parsed.error.issues.map(({ path, message }) => `catalogue${pathText(path)}: ${message}`),
  );
}

/**
 * `roadmap -- FILE [--catalogue FILE]`: the plan under the reference's keys. Like the reference it takes flags only from what the
 * file states (touchpoints); the app and the report also weigh blind spots and outside gaps.
 */
export async function printRoadmapOf(args: readonly string[]) {
  const { file, options } = readArguments(args, ['catalogue']);
  const { people, mode, outside, lap, planning, touchpoints, released } = readInput(file);
  const given = options.get('catalogue');
  const catalogue = given === undefined ? loadContent().initiatives : readCatalogue(given);
  const flags = released
    ? releaseFlags(released, touchpoints)
    : { touchpointTags: touchpointTags(touchpoints) };
  const assessment = released
    ? assessmentOfRelease(released)
    : assess(people, mode, { outside, lap });
  printJson(
    printRoadmap(
      roadmap(assessment, catalogue as readonly InitiativeModel[], { ...planning, flags }),
    ),
  );
}
