import { ErrorSummary } from '@/components/ui/error-summary';
import { Footer } from '@/components/ui/footer';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { CustomersForm } from './customers-form';
import type { Given, Survey } from './survey';

/** Most characters of a comment. */
const commentLimit = 2_000;

type CustomersPageProps = { locale: Locale; survey: Survey; given: Given };

/** What a customer sees: who asks, what is promised, and the questions on one page. */
export function CustomersPage({ locale, survey, given }: CustomersPageProps) {
  const t = translator(locale);
  const { code, organisation, address, by, k } = survey;
  const query = given.mark === null ? '' : `?cafe=${given.mark}`;
  const path = `${paths.customers(locale, code)}${query}`;
  const { problem } = given;
  return (
    <>
      <TopBar locale={locale} path={path} context={organisation ?? t('customers.context')} />
      <main id="inhalt" className="wrap">
        {problem !== null && (
          <ErrorSummary
            title={t('customers.not-sent')}
            issues={[
              problem === 'empty'
                ? { href: '#O1', text: t('customers.problem-empty', { address }) }
                : {
                    href: '#comment',
                    text: t('customers.problem-too-long', {
                      limit: formatNumber(locale, commentLimit),
                    }),
                  },
            ]}
          />
        )}
        <div className="g cu-top">
          {organisation && <p className="c1-12 h-21">{organisation}</p>}
          <h1 className="h-64 c1-12">{t('customers.headline', { address })}</h1>
          <p className="lead c1-8 mt-4">{t('customers.lead', { address })}</p>
          {given.mark !== null && (
            <p className="c1-8 mt-4">
              <span className="tag k">{t('customers.cafe')}</span>{' '}
              <span className="sm">{t('customers.cafe-text')}</span>
            </p>
          )}
        </div>
        <section className="cu-p g" aria-labelledby="promise-title">
          <h2 className="h-21 c1-3" id="promise-title">
            {t('customers.promise')}
          </h2>
          <ul className="lines c4-12 mw">
            <li>{t('customers.promise-shown', { by, k })}</li>
            <li>{t('customers.promise-stored', { address })}</li>
            <li>{t('customers.promise-seen')}</li>
            <li>
              {t('customers.promise-limit')}{' '}
              <a href={paths.privacy(locale)}>{t('customers.privacy')}</a>
            </li>
          </ul>
        </section>
        <CustomersForm locale={locale} survey={survey} given={given} />
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}
