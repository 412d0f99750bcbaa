import { Note, Section } from '@/components/profile/section';
import { method } from '@/lib/core/constants';
import type { Profile, Report } from '@/lib/core/report';
import type { StepId } from '@/lib/core/types';
import { formatIndex, formatSigned } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';

/** "Reihenfolge-Lücke": steps that run ahead of an earlier one. */
export function OrderGaps({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { orderGaps } = report.profile;
  if (orderGaps.length === 0) return null;
  const points = method.orderGap * method.indexPerPoint;
  return (
    <Section
      title={t('heatmap.gaps-title', { n: orderGaps.length })}
      note={<Note>{t('heatmap.gaps-note', { points })}</Note>}
    >
      <ol className="why">
        {orderGaps.map((gap) => (
          <Gap key={gap.step} report={report} gap={gap} />
        ))}
      </ol>
    </Section>
  );
}

type GapProps = { report: Report; gap: Profile['orderGaps'][number] };

function Gap({ report, gap: { step, behind, points } }: GapProps) {
  const t = translator(report.locale);
  const rawOf = (id: StepId) => {
    const known = report.profile.steps.find((one) => one.id === id);
    return formatIndex(known?.raw ?? null, known?.rawBound);
  };
  return (
    <li>
      <span className="why-n num">{formatSigned(report.locale, points)}</span>
      <p>
        <b>{t('heatmap.gap', { step: numberOf(step), behind: numberOf(behind) })}</b>{' '}
        {t('heatmap.gap-text', {
          name: nameOf(report, step),
          high: rawOf(step),
          behind: nameOf(report, behind),
          low: rawOf(behind),
        })}
      </p>
    </li>
  );
}
