import type { Report } from '@/lib/core/report';
import type { ReportPart } from '@/lib/core/report-parts';

/** What the pool sends to a render process, one at a time. */
export interface RenderRequest {
  readonly id: number;
  readonly report: Report;
  readonly part: ReportPart;
}

/** What a render process answers. */
export type RenderReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'pdf'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
