import { z } from 'zod';
import { localizedTextSchema as text } from './schema';

const minutes = z.int().min(5).max(480);
const stage = z.strictObject({ minutes, what: text, lead: text });

/** One page that leads a group through one meeting; the stages of the agenda fill its minutes exactly. */
export const guideSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    title: text,
    for_whom: text,
    purpose: text,
    people: text,
    material: text,
    minutes,
    preparation: z.array(text).length(3),
    agenda: z.array(stage).min(4).max(8),
    result: text,
    afterwards: z.array(text).length(3),
  })
  .refine(
    (guide) => guide.agenda.reduce((total, stage) => total + stage.minutes, 0) === guide.minutes,
    { path: ['agenda'], message: 'the minutes of its stages do not add up to "minutes"' },
  );

export type Guide = z.infer<typeof guideSchema>;
