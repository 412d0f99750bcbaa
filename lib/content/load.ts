import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { assertLinks } from './links';
import * as schema from './schema';

export interface Content {
  readonly questionnaire: z.infer<typeof schema.questionnaireSchema>;
  readonly prerequisites: readonly z.infer<typeof schema.prerequisiteSchema>[];
  readonly steps: readonly z.infer<typeof schema.stepSchema>[];
  readonly levels: readonly z.infer<typeof schema.levelSchema>[];
  /** In the order in which they are asked: by prerequisite, step and letter. */
  readonly items: readonly schema.Item[];
  readonly outside: readonly schema.OutsideItem[];
  readonly blocks: readonly z.infer<typeof schema.blockSchema>[];
  readonly cells: readonly z.infer<typeof schema.cellSchema>[];
  readonly initiatives: readonly schema.Initiative[];
  readonly difficulties: readonly z.infer<typeof schema.difficultySchema>[];
}

/** Content that cannot be used; the message names file, place and reason. */
export class ContentError extends Error {}

function readFile<T extends z.ZodType>(root: string, file: string, type: T): z.infer<T> {
  let content: unknown;
  try {
    content = parse(readFileSync(/*turbopackIgnore: true*/ join(root, file), 'utf8'), { strict: true, uniqueKeys: true });
  } catch (error) {
    throw new ContentError(`${file}: ${(error as Error).message}`);
  }
  const result = type.safeParse(content);
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`);
  throw new ContentError(reasons.join('\n'));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

const itemFiles = ['p1-customer-knowledge', 'p2-strategy', 'p3-design-capability', 'p4-culture'];

/** Reads, checks and freezes the questionnaire and the catalogue below `root`; throws a ContentError that says what to mend. */
export function readContent(root = join(/*turbopackIgnore: true*/ process.cwd(), 'content')): Content {
  const version = 'questionnaires/cx/v1';
  const list = <T extends z.ZodType>(file: string, type: T) => readFile(root, file, z.array(type));
  const content: Content = {
    questionnaire: readFile(root, `${version}/questionnaire.yaml`, schema.questionnaireSchema),
    prerequisites: list(`${version}/prerequisites.yaml`, schema.prerequisiteSchema),
    steps: list(`${version}/steps.yaml`, schema.stepSchema),
    levels: list(`${version}/levels.yaml`, schema.levelSchema),
    items: itemFiles.flatMap((file) => list(`${version}/${file}.yaml`, schema.itemSchema)),
    outside: list(`${version}/outside.yaml`, schema.outsideItemSchema),
    blocks: list(`${version}/blocks.yaml`, schema.blockSchema),
    cells: list(`${version}/cells.yaml`, schema.cellSchema),
    initiatives: readdirSync(/*turbopackIgnore: true*/ join(root, 'initiatives'))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readFile(root, `initiatives/${file}`, schema.initiativeSchema))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    difficulties: list('difficulties.yaml', schema.difficultySchema),
  };
  assertLinks(content);
  return deepFreeze(content);
}

let loaded: Content | undefined;

/** The content this program ships with, read once. */
export function loadContent(): Content {
  loaded ??= readContent();
  return loaded;
}
