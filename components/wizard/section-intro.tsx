import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { remainingMinutes } from '@/lib/core/remaining-minutes';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { type Audience, paths } from '@/lib/paths';
import type { Section } from './section';

type SectionIntroProps = { locale: Locale; section: Section; audience: Audience; sheet: string };

/** What the section is about, before its first question. */
export function SectionIntro({ locale, section, audience, sheet }: SectionIntroProps) {
  const t = translator(locale);
  const { prerequisite, questions, total, previous } = section;
  const part = (answered: string) =>
    t('questions.part', { n: prerequisite.number, answered, total });
  const minutes = remainingMinutes(questions.length, total);
  return (
    <div
      className="wrap chg"
      data-intro=""
      data-progress={prerequisite.name}
      data-slot="{{current:intro}}"
    >
      <div className="g">
        <p className="c1-4 chg-n num" aria-hidden="true">
          {prerequisite.number}
        </p>
        <div className="c5-12 chg-t">
          <p className="mut" data-answered="{{answered}}" data-text={part('@')}>
            {part('{{answered}}')}
          </p>
          <h1 className="h-64 mt-3" tabIndex={-1}>
            {prerequisite.name}
          </h1>
          <p className="lead mt-5 mw">{prerequisite.intro}</p>
          <ul className="chg-l mt-6">
            <li>{t('questions.length', { n: questions.length, minutes })}</li>
            <li>{t('questions.months')}</li>
            {!previous && <li>{t('questions.customers')}</li>}
            {audience === 'solo' ? (
              <OwnPause locale={locale} sheet={sheet} />
            ) : (
              <MemberPause locale={locale} audience={audience} />
            )}
          </ul>
          <div className="btns mt-7">
            <a className="btn" href={`#${questions[0]?.id}`} data-next="">
              <span>{t('questions.begin', { name: prerequisite.name })}</span>
              <Icon name="arrow" />
            </a>
            {previous && (
              <ButtonLink href={paths.review(locale, sheet)} variant="text">
                {t('questions.check')}
              </ButtonLink>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

function OwnPause({ locale, sheet }: { locale: Locale; sheet: string }) {
  const t = translator(locale);
  return (
    <>
      <li>{t('questions.results-later')}</li>
      <li>
        {t('questions.pause')} <a href={paths.keep(locale, sheet)}>{t('keep.to-page')}</a>
      </li>
    </>
  );
}

/** The number of days comes with the answers. */
function MemberPause({ locale, audience }: { locale: Locale; audience: Audience }) {
  const t = translator(locale);
  return (
    <>
      <li>{t(audience === 'table' ? 'member.results-later-table' : 'member.results-later')}</li>
      <li>{t('member.pause', { days: '{{draft-days}}' })}</li>
    </>
  );
}
