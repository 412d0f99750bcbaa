import type { PrerequisiteId } from '@/lib/core/types';

const at = (name: string) => `questionnaires/cx/v1/${name}.yaml`;

/** Where each list of the content is written, below `content/`. */
export const files = {
  questionnaire: at('questionnaire'),
  prerequisites: at('prerequisites'),
  steps: at('steps'),
  levels: at('levels'),
  outside: at('outside'),
  outsideDu: at('outside-du'),
  blocks: at('blocks'),
  cells: at('cells'),
  difficulties: 'difficulties.yaml',
  openers: 'talks/openers.yaml',
  talkGuide: 'talks/guide.yaml',
  workshop: 'talks/workshop.yaml',
} as const;

/** The items stand in one file per prerequisite. */
export const itemFiles: Readonly<Record<PrerequisiteId, string>> = {
  P1: at('p1-customer-knowledge'),
  P2: at('p2-strategy'),
  P3: at('p3-design-capability'),
  P4: at('p4-culture'),
};
