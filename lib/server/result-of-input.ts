import { type Assessment, assess } from '@/lib/core/assess';
import { assessmentOfRelease, releaseFlags } from '@/lib/core/assessment-of-release';
import { method } from '@/lib/core/constants';
import { planFlags } from '@/lib/core/plan-flags';
import { profileOf } from '@/lib/core/profile';
import { tableProfileOf } from '@/lib/core/profile-table';
import { releaseOf } from '@/lib/core/release-team';
import type { Profile } from '@/lib/core/report';
import type { PlanFlags } from '@/lib/core/roadmap-context';
import { itemIdsOfLap } from './questionnaire';
import type { ReportInput } from './report-input';

/** What may be shown of an input, what plans start from, and what the engine is told beside it. */
export interface InputResult {
  readonly profile: Profile;
  readonly assessment: Assessment;
  readonly flags: PlanFlags;
}

/** An anonymous round is its release and nothing else; one person and a round at the table are exact (method 1.9, 1.12, 3.R11). */
export function resultOf(input: ReportInput): InputResult {
  const { mode, lap, people = [], outside = [], touchpoints } = input;
  if (input.released || mode === 'team') {
    const profile = input.released ?? releaseOf(anonymousRound(input));
    const assessment = assessmentOfRelease(profile);
    return { profile, assessment, flags: releaseFlags(profile, touchpoints) };
  }
  const assessment = assess(people, mode, { outside, lap });
  const presentedItems = itemIdsOfLap(lap);
  const profile =
    mode === 'table'
      ? tableProfileOf({ lap, presentedItems, people: namedPeople(input), outside })
      : profileOf(assessment, { mode, lap, people, presentedItems });
  return { profile, assessment, flags: planFlags(assessment, mode, touchpoints) };
}

/** Raw answers in an operator's file as the round they would have been: by the smallest k, without comments. */
function anonymousRound({ lap, people = [], outside = [], groups }: ReportInput) {
  const named = [...new Set(groups?.filter((group) => group !== null))].sort();
  return {
    lap,
    k: method.anonymity.k,
    presentedItems: itemIdsOfLap(lap),
    people: people.map((answers, i) => ({
      answers,
      group: groups?.[i] ?? null,
      isCareless: false,
    })),
    comments: {},
    breakdown:
      named.length > 0
        ? { dimension: 'roles' as const, groups: named.map((id) => ({ id, name: id })) }
        : null,
    customers:
      outside.length > 0
        ? {
            people: outside.map((answers) => ({
              answers,
              segment: null,
              source: 'import' as const,
            })),
            breakdown: null,
            comments: [],
          }
        : null,
  };
}

const namedPeople = ({ people = [], names }: ReportInput) =>
  people.map((answers, i) => ({ name: names?.[i] ?? `Person ${i + 1}`, answers }));
