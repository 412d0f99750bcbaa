import type { ReportTexts } from '@/lib/core/report';

/** The instrument's own words for what the rules speak of. */
export type MethodTexts = Pick<ReportTexts, 'levels' | 'steps' | 'prerequisites'>;
