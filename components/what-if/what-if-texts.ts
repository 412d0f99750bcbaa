import type { Report } from '@/lib/core/report';
import type { Level, Locale, PrerequisiteId, StepId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

const plain = [
  'before',
  'after',
  'index',
  'no-bottleneck',
  'top-level',
  'fields',
  'fields-note',
  'fields-unknown',
  'step',
  'prerequisite',
  'whole',
  'initiatives',
  'initiatives-note',
  'planned',
  'others',
  'reset',
  'outcome',
  'outcome-note',
  'change',
  'value',
  'overall',
  'level-row',
  'released',
  'head-P1',
  'head-P2',
  'head-P3',
  'head-P4',
] as const;

/** Slots of the texts below, left open for the browser to fill. */
const open = {
  before: '{before}',
  after: '{after}',
  was: '{was}',
  level: '{level}',
  name: '{name}',
  prerequisite: '{prerequisite}',
  step: '{step}',
  steps: '{steps}',
  values: '{values}',
};

const slotted = [
  'summary',
  'summary-level',
  'unchanged',
  'level',
  'gate-weakest',
  'bottleneck',
  'field-name',
  'step-name',
  'whole-of',
  'braked',
  'radar-label',
  'radar-value',
] as const;

type Key = 'gate-outside' | (typeof plain)[number] | (typeof slotted)[number];

/** The words of the page for both sides: the messages themselves stay on the server. */
export interface WhatIfTexts {
  readonly locale: Locale;
  readonly say: Readonly<Record<Key, string>>;
  readonly steps: Readonly<Record<StepId, { readonly name: string; readonly short: string }>>;
  readonly prerequisites: Readonly<Record<PrerequisiteId, { readonly name: string }>>;
  readonly levels: Readonly<Record<Level, { readonly name: string }>>;
}

export function whatIfTexts({ locale, texts }: Report): WhatIfTexts {
  const t = translator(locale);
  return {
    locale,
    say: Object.fromEntries([
      ['gate-outside', t('result.gate-outside')],
      ...plain.map((key) => [key, t(`what-if.${key}`)]),
      ...slotted.map((key) => [key, t(`what-if.${key}`, open)]),
    ]) as Record<Key, string>,
    steps: texts.steps,
    prerequisites: texts.prerequisites,
    levels: texts.levels,
  };
}
