import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { Section } from './section';

type ComingBackProps = { report: Report; token: string };

/** How to return to this page, and the way back into the answers. */
export function ComingBack({ report, token }: ComingBackProps) {
  const t = translator(report.locale);
  if (report.profile.mode !== 'solo') return <Frozen report={report} token={token} />;
  return (
    <Section id="return" title={t('result.return-title')}>
      <p className="mw">{t('result.return-text')}</p>
      <p className="mw mt-4">{t('result.return-again')}</p>
      <div className="btns mt-4">
        <ButtonLink variant="secondary" href={paths.keep(report.locale, token)}>
          {t('keep.to-page')}
        </ButtonLink>
        <ButtonLink variant="text" href={paths.review(report.locale, token)}>
          {t('result.change-answers')}
        </ButtonLink>
      </div>
    </Section>
  );
}

/** What was released stays as it is; what changes is the next round. */
function Frozen({ report, token }: ComingBackProps) {
  const { locale, round } = report;
  const t = translator(locale);
  return (
    <Section id="return" title={t('result.return-title')}>
      <p className="mw">
        {t(report.profile.mode === 'table' ? 'team.frozen-table' : 'team.frozen')}
      </p>
      <p className="mw mt-4">
        {t('team.frozen-next')}{' '}
        {round?.hasCockpit && <a href={paths.cockpit(locale, token)}>{t('team.frozen-cockpit')}</a>}
      </p>
      <div className="btns mt-4">
        <ButtonLink variant="secondary" href={paths.keep(locale, token)}>
          {t('keep.to-page')}
        </ButtonLink>
        <ButtonLink variant="text" href={paths.lobby(locale, token)}>
          {t('team.to-round')}
        </ButtonLink>
      </div>
    </Section>
  );
}
