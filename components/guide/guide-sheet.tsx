import { Mark } from '@/components/ui/mark';
import type { Guide } from '@/lib/core/guide';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { GuideAgenda } from './guide-agenda';

type GuideSheetProps = { locale: Locale; guide: Guide };

/** A guide on one sheet: what it is for, what it takes, the course of the meeting, what comes of it. */
export function GuideSheet({ locale, guide }: GuideSheetProps) {
  const t = translator(locale);
  return (
    <article className="gd">
      <header>
        <p className="gd-brand">
          <Mark />
          {t('common.product')}
        </p>
        <p className="cap">{t('guide.kind', { n: guide.minutes })}</p>
        <h1 className="h-64">{guide.title}</h1>
        <p className="gd-lead">{guide.purpose}</p>
        <p className="mut gd-for">{guide.forWhom}</p>
      </header>
      <dl className="gd-need">
        <Fact term={t('guide.people')}>{guide.people}</Fact>
        <Fact term={t('guide.material')}>{guide.material}</Fact>
      </dl>
      <Steps title={t('guide.preparation')} steps={guide.preparation} />
      <GuideAgenda locale={locale} guide={guide} />
      <section className="gd-res">
        <h2>{t('guide.result')}</h2>
        <p>{guide.result}</p>
      </section>
      <Steps title={t('guide.afterwards')} steps={guide.afterwards} />
      <p className="sm mut gd-how">{t('guide.how')}</p>
      <p className="sm gd-how">
        <a className="lnk" href={paths.home(locale)}>
          {t('guide.home')}
        </a>
      </p>
    </article>
  );
}

const Fact = ({ term, children }: { term: string; children: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Steps = ({ title, steps }: { title: string; steps: readonly string[] }) => (
  <section className="gd-s">
    <h2>{title}</h2>
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </section>
);
