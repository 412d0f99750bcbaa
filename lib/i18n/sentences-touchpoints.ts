import type { Board } from '@/lib/core/touchpoint-board';
import type { Translate } from './messages';

/** What the board says first: the important and weak point, or that there is none. */
export function touchpointsTitle(t: Translate, { points, used, gaps }: Board): string {
  if (points.length === 0) return t('touchpoints.headline-empty');
  const worst = gaps.find(({ isSignal }) => isSignal);
  if (worst) return t('touchpoints.headline-signal', { name: worst.entry.body.name });
  return used.some(({ performance }) => performance !== null)
    ? t('touchpoints.headline-sound')
    : t('touchpoints.headline-unrated');
}

/** Every phase, medium and kind of ownership without a touchpoint, one sentence each. */
export const coverageSentences = (t: Translate, { missing }: Board): string[] => [
  ...missing.phases.map((phase) =>
    t('touchpoints.coverage-phase', { phase: t('touchpoints.phase', { phase }) }),
  ),
  ...missing.media.map((medium) => t('touchpoints.coverage-medium', { medium })),
  ...missing.ownerships.map((ownership) => t('touchpoints.coverage-ownership', { ownership })),
];
