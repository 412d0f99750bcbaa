import { z } from 'zod';
import { method } from '@/lib/core/constants';
import type { TeamRoundsTable } from '@/lib/db/schema';
import { plainLine } from '../plain-text';

/** Limits of a round; a table is for teams too small for an anonymous round (method 1.9). */
export const roundLimits = {
  name: 80,
  group: 60,
  groups: 12,
  largestK: 50,
  expected: { team: [method.anonymity.k, 200], table: [3, 12] },
  seats: 250,
} as const;

const line = (limit: number) =>
  z.string().transform((typed, context) => {
    const plain = plainLine(typed, limit);
    if (plain.kind === 'text') return plain.text;
    context.addIssue({ code: 'custom', message: 'too-long' });
    return z.NEVER;
  });

const day = z.union([z.literal('').transform(() => null), z.iso.date(), z.null()]);

const schema = z
  .strictObject({
    mode: z.enum(['team', 'table']),
    lap: z.enum(['quick', 'full']),
    name: line(roundLimits.name),
    languages: z.array(z.enum(['de', 'en'])).min(1, 'no-language'),
    k: z.int().min(method.anonymity.k, 'k').max(roundLimits.largestK, 'k'),
    dimension: z.enum(['none', 'roles', 'departments']),
    groups: z.array(line(roundLimits.group)).max(roundLimits.groups, 'too-many'),
    expected: z.int(),
    opensOn: day,
    closesOn: day,
    personalLinks: z.boolean(),
    customers: z.enum(['none', 'Sie', 'du']),
    customersBy: z.enum(['none', 'phase', 'channel', 'phase-and-channel']),
  })
  .superRefine((setup, context) => {
    const say = (path: keyof typeof setup, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const [low, high] = roundLimits.expected[setup.mode];
    if (setup.expected < low || setup.expected > high) say('expected', 'expected');
    const names = setup.groups.filter((name) => name !== null);
    if (setup.dimension !== 'none' && names.length < 2) say('groups', 'too-few');
    if (new Set(names.map((name) => name.toLocaleLowerCase('de'))).size < names.length)
      say('groups', 'twice');
    if (setup.opensOn && setup.closesOn && setup.closesOn < setup.opensOn)
      say('closesOn', 'before-opening');
  });

export type RoundSetup = z.output<typeof schema>;

/** What is wrong with a set-up: the field and a reason that the form has a sentence for. */
export interface SetupProblem {
  readonly field: keyof RoundSetup;
  readonly reason: string;
}

export type ReadSetup =
  | { readonly ok: true; readonly setup: RoundSetup }
  | { readonly ok: false; readonly problems: readonly SetupProblem[] };

/** Checks the set-up of a round; unknown keys are refused (S09). */
export function readRoundSetup(given: unknown): ReadSetup {
  const read = schema.safeParse(given);
  if (read.success) return { ok: true, setup: read.data };
  const problems = read.error.issues.map(({ path, message }) => ({
    field: (path[0] ?? 'mode') as keyof RoundSetup,
    reason: message,
  }));
  return { ok: false, problems };
}

/** The columns that a set-up fixes. A round at the table has neither groups nor personal links nor customers. */
export function setupColumns(
  setup: RoundSetup,
): Pick<
  TeamRoundsTable,
  | 'name'
  | 'locales'
  | 'k'
  | 'breakdown'
  | 'expected'
  | 'opens_on'
  | 'closes_on'
  | 'seats'
  | 'personal_links'
  | 'customers'
  | 'customers_by'
  | 'customers_address'
> {
  const isTeam = setup.mode === 'team';
  const groups = setup.groups
    .filter((name) => name !== null)
    .map((name, at) => ({ id: `g${at + 1}`, name }));
  const { dimension, customers } = setup;
  return {
    name: setup.name,
    locales: setup.languages.join(','),
    k: setup.k,
    breakdown: isTeam && dimension !== 'none' ? JSON.stringify({ dimension, groups }) : null,
    expected: setup.expected,
    opens_on: setup.opensOn,
    closes_on: setup.closesOn,
    // Half as many again as planned (S04), so that nobody is turned away who was counted wrongly.
    seats: Math.min(
      roundLimits.seats,
      Math.max(setup.expected + 5, Math.ceil(setup.expected * 1.5)),
    ),
    personal_links: isTeam && setup.personalLinks ? 1 : 0,
    customers: isTeam && customers !== 'none' ? 1 : 0,
    customers_by: setup.customersBy,
    customers_address: customers === 'du' ? 'du' : 'Sie',
  };
}
