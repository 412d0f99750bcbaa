import { method } from '@/lib/core/constants';
import { groupNames, type RoundForm, readRoundForm } from '@/lib/core/round-form';
import { previewOf, type RoundPreview } from '@/lib/core/round-preview';
import type { Locale } from '@/lib/core/types';
import { organisationLimit } from '../finish-pit-stop';
import { getPitStop } from '../get-pit-stop';
import { isLowered } from './open-round';
import { roundLimits } from './round-setup';
import { firstSetupForm, type ReadForm, readSetupForm } from './setup-form';
import type { TeamRound } from './team-round';

/** What the page for setting a round up shows. */
export interface Setup {
  readonly form: RoundForm;
  readonly problems: Extract<ReadForm, { ok: false }>['problems'];
  readonly preview: RoundPreview | null;
  /** The open round that is being changed; fixed once `isFrozen`. */
  readonly open: TeamRound | null;
  readonly organisation: string | null;
  readonly limits: typeof limits;
}

/** How much may be typed, and from where to where numbers go. */
const limits = {
  organisation: organisationLimit,
  name: roundLimits.name,
  group: roundLimits.group,
  groups: roundLimits.groups,
  k: [method.anonymity.k, roundLimits.largestK],
  expected: roundLimits.expected,
} as const;

/** Typed fields, or none: then the form as it begins. Null for an unknown link; without a token the form opens a new pit stop. */
export async function getSetup(
  locale: Locale,
  token: string | null,
  typed: ReadonlyMap<string, string>,
): Promise<Setup | null> {
  const pitStop = token === null ? null : await getPitStop(token);
  if (token !== null && pitStop === null) return null;
  const organisation = pitStop?.organisation ?? null;
  const round = pitStop?.round ?? null;
  const open = round?.state === 'open' ? round : null;
  if (typed.size === 0)
    return {
      form: firstSetupForm(locale, organisation, round, open !== null),
      problems: [],
      preview: null,
      open,
      organisation,
      limits,
    };
  const form = readRoundForm(typed);
  const read = readSetupForm(form);
  const lowered = read.ok && open !== null && isLowered(read.setup, open);
  return {
    form,
    problems: read.ok ? (lowered ? [{ field: 'k', reason: 'k-lowered' }] : []) : read.problems,
    preview: read.ok && read.setup.mode === 'team' ? previewed(form, read.setup) : null,
    open,
    organisation,
    limits,
  };
}

function previewed(form: RoundForm, { expected, k }: { expected: number; k: number }) {
  const sizeOf = (name: string) => {
    const typed = form.sizes[name]?.trim() ?? '';
    return /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  };
  return previewOf(
    expected,
    k,
    groupNames(form).map((name) => ({ name, size: sizeOf(name) })),
  );
}
