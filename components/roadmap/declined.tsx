import { Note, Section } from '@/components/profile/section';
import type { Report } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { translator } from '@/lib/i18n/messages';
import { SetAsideList } from './set-aside-list';

type DeclinedProps = { report: Report; roadmap: ReportRoadmap; token: string };

/** What people deliberately do not do, with their reason. */
export function Declined({ report, roadmap: { declined }, token }: DeclinedProps) {
  const t = translator(report.locale);
  if (declined.length === 0) return null;
  return (
    <Section id="declined" title={t('plan.declined')} note={<Note>{t('plan.declined-note')}</Note>}>
      <SetAsideList report={report} token={token} list={declined} />
    </Section>
  );
}
