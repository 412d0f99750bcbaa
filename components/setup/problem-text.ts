import type { FormProblem, RoundForm } from '@/lib/core/round-form';
import type { Translate } from '@/lib/i18n/messages';
import type { SetupLimits } from './setup-view';

/** A problem as a sentence, with the numbers it is about. */
export function problemText(
  t: Translate,
  { field, reason }: FormProblem,
  { fields }: RoundForm,
  limits: SetupLimits,
): string {
  const [low, high] =
    field === 'k' ? limits.k : limits.expected[fields.mode === 'table' ? 'table' : 'team'];
  switch (reason) {
    case 'organisation-too-long':
      return t('setup.problem-organisation-too-long', { limit: limits.organisation });
    case 'name-too-long':
      return t('setup.problem-name-too-long', { limit: limits.name });
    case 'group-too-long':
      return t('setup.problem-group-too-long', { limit: limits.group });
    case 'groups-too-many':
      return t('setup.problem-groups-too-many', { limit: limits.groups });
    case 'expected':
      return t('setup.problem-expected', { low, high });
    case 'k':
      return t('setup.problem-k', { low, high });
    default:
      return t(`setup.problem-${reason}`);
  }
}
