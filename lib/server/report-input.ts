import type { Profile } from '@/lib/core/report';
import type { PlanOptions } from '@/lib/core/roadmap-context';
import type { Touchpoint } from '@/lib/core/touchpoints';
import type { Answers, Lap, Mode, OutsideAnswers } from '@/lib/core/types';
import type { AgreedCells } from '@/lib/core/with-agreed';
import type { Workbench } from '@/lib/core/workbench';

/** Everything a report is made of; the same for the app and the command line. */
export interface ReportInput {
  readonly mode: Mode;
  readonly lap: Lap;
  /** Raw answers; an anonymous round has none, only what was released of it. */
  readonly people?: readonly Answers[];
  readonly outside?: readonly OutsideAnswers[];
  /** What was released of a closed round: taken as it is instead of people and outside (method 3.R11). */
  readonly released?: Profile | undefined;
  /** In the order of the people: the group each chose (team), what each is called (table). */
  readonly groups?: readonly (string | null)[];
  readonly names?: readonly string[];
  /** Values agreed on in a talk, scores 0–4, and whether the plan rests on them or on the votes (method 1.9). */
  readonly agreed?: AgreedCells;
  readonly basis?: 'votes' | 'agreed';
  readonly options?: Omit<PlanOptions, 'level' | 'flags'>;
  readonly touchpoints?: readonly Touchpoint[];
  /** In place of what the touchpoints tell the plan. */
  readonly touchpointTags?: readonly string[];
  /** What was recorded beside the answers. */
  readonly workbench?: Workbench;
  /** By item; only of a pit stop whose people may read each other's notes. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly organisation: string | null;
  readonly date: string;
}
