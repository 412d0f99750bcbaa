import type { z } from 'zod';
import type { Guide } from './guide-schema';
import type * as schema from './schema';
import type * as talk from './talk-schema';
import type { TouchpointSet } from './touchpoint-sets';

/** The questionnaire and the catalogue of initiatives as loaded: checked and frozen. */
export interface Content {
  readonly questionnaire: z.infer<typeof schema.questionnaireSchema>;
  readonly prerequisites: readonly z.infer<typeof schema.prerequisiteSchema>[];
  readonly steps: readonly z.infer<typeof schema.stepSchema>[];
  readonly levels: readonly z.infer<typeof schema.levelSchema>[];
  /** In the order in which they are asked: by prerequisite, step and letter. */
  readonly items: readonly schema.Item[];
  readonly outside: readonly schema.OutsideItem[];
  readonly outsideDu: readonly z.infer<typeof schema.outsideDuSchema>[];
  readonly blocks: readonly z.infer<typeof schema.blockSchema>[];
  readonly cells: readonly z.infer<typeof schema.cellSchema>[];
  readonly initiatives: readonly schema.Initiative[];
  readonly guides: readonly Guide[];
  readonly difficulties: readonly z.infer<typeof schema.difficultySchema>[];
  readonly openers: readonly z.infer<typeof talk.openerSchema>[];
  readonly talkGuide: talk.TalkGuide;
  readonly workshop: readonly talk.WorkshopScreenText[];
  readonly touchpointSets: readonly TouchpointSet[];
}
