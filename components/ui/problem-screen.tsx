import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { ButtonLink } from './button-link';
import { PageFrame } from './page-frame';

const statuses = ['400', '403', '410', '413', '422', '429', '503'] as const;
type Status = (typeof statuses)[number];

const isStatus = (value: string): value is Status =>
  (statuses as readonly string[]).includes(value);

export function problemWords(locale: Locale, status: string) {
  const t = translator(locale);
  if (!isStatus(status)) return { title: t('errors.failed'), text: t('errors.failed-text') };
  return { title: t(`errors.problem-${status}`), text: t(`errors.problem-${status}-text`) };
}

/** What did not work, in calm words for its HTTP status, and what to do now. */
export function ProblemScreen({ locale, status }: { locale: Locale; status: string }) {
  const t = translator(locale);
  const { title, text } = problemWords(locale, status);
  return (
    <PageFrame locale={locale} path={paths.home(locale)} className="wrap">
      <div className="g mt-9">
        <div className="c1-9">
          <h1 className="h-64">{title}</h1>
          <p className="lead mt-5 mw">{text}</p>
          <div className="btns mt-6">
            <ButtonLink href={paths.home(locale)} variant="secondary">
              {t('errors.to-home')}
            </ButtonLink>
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
