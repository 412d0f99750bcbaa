import { z } from 'zod';
import { media, moments, ownerships, phases } from '@/lib/core/touchpoints';
import { localizedTextSchema as text } from './schema';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const startingPoint = z.strictObject({
  id,
  name: text,
  phase: z.enum(phases),
  medium: z.enum(media),
  ownership: z.enum(ownerships),
  moment: z.enum(moments),
  importance: z.int().min(0).max(4),
  expectation: text,
});

const unique = (rows: readonly { id: string }[]) =>
  new Set(rows.map((row) => row.id)).size === rows.length;

/** Touchpoints to begin with, for one kind of business; how well they perform is for the organisation to say. */
export const touchpointSetSchema = z.strictObject({
  id,
  name: text,
  text,
  touchpoints: z.array(startingPoint).min(8).max(40).refine(unique, 'an id appears twice'),
});

export type TouchpointSet = z.infer<typeof touchpointSetSchema>;

export const touchpointSetFolder = 'touchpoint-sets';
