import type { CellProfile, Report } from '@/lib/core/report';
import { areLevel } from '@/lib/core/ties';
import { formatList } from './format';
import type { Translate } from './messages';
import { cellSays } from './sentences-team';
import { midSentence, nameOf, numberOf } from './terms';

/** What the value of one cell says, that people disagree about it, or whom to ask where there is none. */
export function findingOf(t: Translate, report: Report, { id }: CellProfile): string {
  const { ask } = report.texts.cells[id];
  const unknown = report.profile.team ? t('team.withheld') : `${t('result.unknown-field')} ${ask}`;
  return cellSays(t, report, id) ?? unknown;
}

/** Which cells "Was auffällt" is about. */
export function findingsNote(t: Translate, report: Report): string {
  const { finding } = report.profile;
  if (finding.kind === 'bottleneck') {
    const steps = formatList(report.locale, finding.steps.map(numberOf));
    return t('result.findings-steps', {
      steps: t('result.steps-of', { n: finding.steps.length, steps }),
    });
  }
  return finding.kind === 'no-single-step' && !areLevel(report.profile.prerequisites)
    ? t('result.findings-row', {
        prerequisite: midSentence(report.locale, nameOf(report, finding.weakest)),
      })
    : t('result.findings-lowest');
}
