import { ReportFrame } from '@/components/profile/report-frame';
import { Icon } from '@/components/ui/icon';
import { ListFileField } from '@/components/ui/list-file-field';
import { Section } from '@/components/ui/section';
import type { Report } from '@/lib/core/report';
import type { ListProblem } from '@/lib/core/touchpoint-columns';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { ListColumns } from './list-columns';
import { ListProblems } from './list-problems';

type ListImportPageProps = {
  report: Report;
  token: string;
  problems: readonly ListProblem[];
  count: number;
};

/** The form for a list of touchpoints, after a refusal with every place that does not fit. */
export function ListImportPage({ report, token, problems, count }: ListImportPageProps) {
  const { locale } = report;
  const t = translator(locale);
  const isWrong = count > 0;
  const path = paths.touchpointImport(locale, token);
  return (
    <ReportFrame report={report} token={token} page="touchpoints" path={path}>
      {isWrong && <ListProblems locale={locale} problems={problems} count={count} />}
      <div className="g mt-7">
        <h1 className="h-40 c1-9">{t('touchpoint-list.headline')}</h1>
        <p className="lead c1-9 mt-4">{t('touchpoint-list.text')}</p>
        <form className="up c1-9 mt-6" method="post" action={path} encType="multipart/form-data">
          <ListFileField label={t('touchpoint-list.file')} isWrong={isWrong} />
          <p className="btns mt-5">
            <button className="btn" type="submit">
              <span>{t('touchpoint-list.button')}</span>
              <Icon name="arrow" />
            </button>
            <a className="btn t" href={paths.touchpoints(locale, token)}>
              {t('touchpoint-list.back')}
            </a>
          </p>
        </form>
      </div>
      <Section id="columns" title={t('touchpoint-list.columns')}>
        <ListColumns locale={locale} />
      </Section>
    </ReportFrame>
  );
}
