import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { findingTitle } from '@/lib/i18n/sentences';
import { isSharedReader, paths } from '@/lib/paths';

/** Without a level there is no roadmap, only conversations. */
export function NoRoadmap({ report, token }: { report: Report; token: string }) {
  const t = translator(report.locale);
  return (
    <div className="mt-7">
      <h1 className="h-64">{findingTitle(t, report)}</h1>
      <p className="lead mt-4 mw">{t('roadmap.no-plan')}</p>
      {!isSharedReader(token) && (
        <div className="btns mt-6">
          <ButtonLink href={paths.review(report.locale, token)}>
            {t('result.add-answers')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
