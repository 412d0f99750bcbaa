import { Fragment } from 'react';
import { PageFrame } from '@/components/ui/page-frame';
import { RefusedFile } from '@/components/ui/refused-file';
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
    <RefusedFile
      title={t('import.refused', { n: count })}
      problems={problems.map(({ path, reason }) => (
        <Fragment key={path}>
          <code translate="no">{path}</code>: {t(`import.problem-${reason}`)}
        </Fragment>
      ))}
      more={more > 0 ? t('import.refused-more', { n: more }) : null}
      text={t('import.refused-text')}
    />
  );
}
