import { method } from '@/lib/core/constants';
import type { Board } from '@/lib/core/touchpoint-board';
import type { Touchpoint } from '@/lib/core/touchpoints';
import type { Translate } from './messages';

/** A phase of the journey where it need not break. */
export const phaseText = (t: Translate, phase: Touchpoint['phase']) =>
  t('touchpoints.phase', { phase }).replaceAll('\u00AD', '');

/** A moment of truth in plain words. */
export const momentText = (t: Translate, moment: Touchpoint['moment']) =>
  t('touchpoints.moment', { moment });

/** What the board says first: the greatest need where it gives a signal, or that there is none. */
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
  ...missing.phases.map((phase) => t('touchpoints.coverage-phase', { phase: phaseText(t, phase) })),
  ...missing.media.map((medium) => t('touchpoints.coverage-medium', { medium })),
  ...missing.ownerships.map((ownership) => t('touchpoints.coverage-ownership', { ownership })),
];

/** How the picture of importance and performance is read, with the limits of a signal (method 1.12b). */
export function pictureText(t: Translate): string {
  const { importantFrom, weakUpTo } = method.touchpoint;
  const index = (score: number) => Math.round(score * method.indexPerPoint);
  return t('touchpoints.picture-text', { from: index(importantFrom), to: index(weakUpTo) });
}
