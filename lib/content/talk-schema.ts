import { z } from 'zod';
import { type CellId, cellIds } from '@/lib/core/types';
import { localizedTextSchema as text } from './schema';

const minutes = z.int().min(1).max(120);

/** The question about one cell that gets people talking. */
export const openerSchema = z.strictObject({
  id: z.enum(cellIds as readonly [CellId, ...CellId[]]),
  opener: text,
});

/** What leads through a talk of half an hour, whatever it is about. */
export const talkGuideSchema = z
  .strictObject({
    disputed: z.array(text).length(2),
    blind: z.array(text).length(2),
    margins: z.array(text).length(3),
    stages: z.array(z.strictObject({ minutes, what: text })).length(3),
  })
  .refine(({ stages }) => stages.reduce((total, stage) => total + stage.minutes, 0) === 30, {
    path: ['stages'],
    message: 'the minutes of its stages do not add up to 30',
  });

export const workshopScreens = [
  'opening',
  'join',
  'vote',
  'reveal',
  'map',
  'talk',
  'decide',
  'close',
] as const;

/** One screen of a workshop: what the room sees, and what only whoever leads it reads. */
export const workshopScreenSchema = z.strictObject({
  id: z.enum(workshopScreens),
  minutes,
  title: text,
  text,
  notes: z.array(text).length(3),
});

export type TalkGuide = z.infer<typeof talkGuideSchema>;
export type WorkshopScreenText = z.infer<typeof workshopScreenSchema>;
