import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '@/lib/yaml';
import type { Content } from './content';
import { files, itemFiles } from './files';
import { guideSchema } from './guide-schema';
import { brokenLinks } from './links';
import * as schema from './schema';
import * as talk from './talk-schema';
import { touchpointSetFolder, touchpointSetSchema } from './touchpoint-sets';

/** Content that cannot be used; the message names file, place and reason. */
export class ContentError extends Error {}

function readFile<T extends z.ZodType>(root: string, file: string, type: T): z.infer<T> {
  let content: unknown;
  try {
    content = readYaml(join(/*turbopackIgnore: true*/ root, file));
  } catch (error) {
    throw new ContentError(`${file}: ${(error as Error).message}`);
  }
  const result = type.safeParse(content);
  if (result.success) return result.data;
  const reasons = result.error.issues.map(
    (issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new ContentError(reasons.join('\n'));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

function readRows<T>(names: readonly string[], rowsOf: (file: string) => readonly T[]) {
  return new Map(names.flatMap((file) => rowsOf(file).map((row) => [row, file] as const)));
}

const filesIn = (root: string, folder: string) =>
  readdirSync(/*turbopackIgnore: true*/ join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => `${folder}/${file}`);

/** Reads, checks and freezes the questionnaire and the catalogue below `root`; throws a ContentError that says what to mend. */
export function readContent(
  root = join(/*turbopackIgnore: true*/ process.cwd(), 'content'),
): Content {
  const list = <T extends z.ZodType>(file: string, type: T) => readFile(root, file, z.array(type));
  const items = readRows(Object.values(itemFiles), (file) => list(file, schema.itemSchema));
  const folder = <T extends z.ZodType>(name: string, type: T) =>
    readRows(filesIn(root, name), (file) => [readFile(root, file, type)]);
  const initiatives = folder('initiatives', schema.initiativeSchema);
  const guides = folder('guides', guideSchema);
  const sets = folder(touchpointSetFolder, touchpointSetSchema);
  const content: Content = {
    questionnaire: readFile(root, files.questionnaire, schema.questionnaireSchema),
    prerequisites: list(files.prerequisites, schema.prerequisiteSchema),
    steps: list(files.steps, schema.stepSchema),
    levels: list(files.levels, schema.levelSchema),
    items: [...items.keys()],
    outside: list(files.outside, schema.outsideItemSchema),
    outsideDu: list(files.outsideDu, schema.outsideDuSchema),
    blocks: list(files.blocks, schema.blockSchema),
    cells: list(files.cells, schema.cellSchema),
    initiatives: [...initiatives.keys()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    guides: [...guides.keys()],
    difficulties: list(files.difficulties, schema.difficultySchema),
    openers: list(files.openers, talk.openerSchema),
    talkGuide: readFile(root, files.talkGuide, talk.talkGuideSchema),
    workshop: list(files.workshop, talk.workshopScreenSchema),
    touchpointSets: [...sets.keys()].sort((a, b) => (a.id < b.id ? 1 : -1)),
  };
  const broken = brokenLinks(content, { items, initiatives, guides, sets });
  if (broken.length > 0) throw new ContentError(broken.join('\n'));
  return deepFreeze(content);
}

let loaded: Content | undefined;

/** The content this program ships with, read once. */
export function loadContent(): Content {
  loaded ??= readContent();
  return loaded;
}
