import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import type { Report } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { roadmapTitle } from '@/lib/i18n/sentences-roadmap';
import { basisSentence } from '@/lib/i18n/sentences-talk';
import { paths } from '@/lib/paths';

type RoadmapHeadProps = { report: Report; roadmap: ReportRoadmap; token: string };

/** What comes first, and what the index would be after everything. */
export function RoadmapHead({ report, roadmap, token }: RoadmapHeadProps) {
  const { locale } = report;
  const t = translator(locale);
  const { indexAfter, capacity30, initiatives } = roadmap;
  const indexBefore = formatIndex(roadmap.indexBefore, report.profile.bound);
  const basis = basisSentence(t, report);
  return (
    <>
      <div className="g rm-top mt-7">
        <div className="c1-8">
          <h1 className="h-64 h-fit">{roadmapTitle(t, report)}</h1>
        </div>
        <div className="c9-12 rm-h">
          <ButtonLink variant="secondary" small icon="download" href={paths.report(locale, token)}>
            {t('roadmap.load-report')}
          </ButtonLink>
        </div>
      </div>
      {initiatives.length > 0 && (
        <p className="mod mt-6">
          <b className="num">
            <span className="vh">
              {t('roadmap.index-change', { before: indexBefore, after: indexAfter })}
            </span>
            <span className="mod-n" aria-hidden="true">
              {indexBefore} <Icon name="arrow" /> {indexAfter}
            </span>
          </b>
          <span className="mut">
            {t('roadmap.model', { n: initiatives.length, capacity: capacity30 })}
          </span>
        </p>
      )}
      {basis && <p className="sm mut mt-3 mw">{basis}</p>}
    </>
  );
}
