import type { Report } from '@/lib/core/report';
import type { ReportPart } from '@/lib/core/report-parts';
import type { PaperQuestionnaire } from '@/lib/server/get-paper-questionnaire';

/** What can be rendered: a part of a report, or a questionnaire to fill in by hand. */
export type Work =
  | { readonly report: Report; readonly part: ReportPart }
  | { readonly questionnaire: PaperQuestionnaire };

/** What the pool sends to a render process, one at a time. */
export type RenderRequest = Work & { readonly id: number };

/** What a render process answers. */
export type RenderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'pdf'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
