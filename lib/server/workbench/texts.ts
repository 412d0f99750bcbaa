import { z } from 'zod';
import { type PlainText, plainLine, plainLines } from '../plain-text';

const cleaned = (limit: number, clean: (text: string, limit: number) => PlainText) =>
  z
    .string()
    .nullish()
    .transform((typed, context) => {
      if (typed === null || typed === undefined) return null;
      const plain = clean(typed, limit);
      if (plain.kind === 'text') return plain.text;
      context.addIssue(`is longer than ${limit} characters`);
      return z.NEVER;
    });

/** An optional line as it is stored: counted in what people see, null when nothing is left of it. */
export const line = (limit = 200) => cleaned(limit, plainLine);

/** An optional text of several lines. */
export const lines = (limit = 2_000) => cleaned(limit, plainLines);

/** A line without which an entry means nothing. */
export const name = (limit = 120) =>
  line(limit).transform((text, context) => {
    if (text !== null) return text;
    context.addIssue('is missing');
    return z.NEVER;
  });

export const day = () => z.iso.date().nullish().transform(orNull);

export const choice = <const T extends readonly string[]>(values: T) =>
  z.enum(values).nullish().transform(orNull);

export const number = (low: number, high: number) =>
  z.number().min(low).max(high).nullish().transform(orNull);

function orNull<T>(value: T | null | undefined): T | null {
  return value ?? null;
}
