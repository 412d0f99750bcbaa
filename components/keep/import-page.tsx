import { Icon } from '@/components/ui/icon';
import { PageFrame } from '@/components/ui/page-frame';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { ImportForm } from './import-form';

export const importReasons = [
  'no-file',
  'json',
  'limits',
  'key',
  'answer',
  'item',
  'questionnaire',
  'solo',
  'not-kept',
  'whole',
  'too-long',
  'value',
] as const;

export interface ImportProblem {
  readonly reason: (typeof importReasons)[number];
  readonly path: string;
}

type ImportPageProps = { locale: Locale; problems: readonly ImportProblem[]; count: number };

/** The form for a pit-stop file, after a refusal with every place that does not fit. */
export function ImportPage({ locale, problems, count }: ImportPageProps) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.import(locale)} className="wrap">
      {count > 0 && <Problems locale={locale} problems={problems} count={count} />}
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('import.headline')}</h1>
        <p className="lead c1-8 mt-5">{t('import.text')}</p>
      </div>
      <div className="g mt-7">
        <div className="c1-8">
          <ImportForm locale={locale} isWrong={count > 0} />
        </div>
      </div>
    </PageFrame>
  );
}

function Problems({ locale, problems, count }: ImportPageProps) {
  const t = translator(locale);
  const more = count - problems.length;
  return (
    <div
      className="sum mt-5"
      role="alert"
      tabIndex={-1}
      aria-labelledby="sum-title"
      data-autofocus=""
    >
      <h2 className="h-21" id="sum-title">
        <Icon name="warning" />
        <a href="#file">{t('import.refused', { n: count })}</a>
      </h2>
      <ul id="problems">
        {problems.map(({ path, reason }, i) => (
          <li key={i}>
            <code translate="no">{path}</code>: {t(`import.problem-${reason}`)}
          </li>
        ))}
        {more > 0 && <li>{t('import.refused-more', { n: more })}</li>}
      </ul>
      <p className="mt-3">{t('import.refused-text')}</p>
    </div>
  );
}
