import { method } from '@/lib/core/constants';
import type { ReportInitiative, ReportRoadmap } from '@/lib/core/report-roadmap';
import { horizons, positionOfDay } from '@/lib/core/timeline';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { daysText } from '@/lib/i18n/sentences-roadmap';
import { StrongPart } from './strong-part';
import { TimelineKey } from './timeline-key';
import { TimelineLinks } from './timeline-links';

type TimelineProps = { locale: Locale; initiatives: ReportRoadmap['initiatives'] };

/** The initiatives over a year: four columns of equal width, one row each; the table below says the same in words. */
export function Timeline({ locale, initiatives: all }: TimelineProps) {
  const t = translator(locale);
  const initiatives = all.slice(0, method.roadmap.items);
  return (
    <section className="mt-7" aria-label={t('roadmap.timeline')}>
      <div className={`gt n-${initiatives.length}`}>
        <Head locale={locale} />
        <div className="gt-b">
          <ol className="gt-l">
            {initiatives.map(({ letter, title }) => (
              <li key={letter}>
                <b>{letter}</b>
                <span>{title}</span>
              </li>
            ))}
          </ol>
          <div className="gt-c">
            <TimelineLinks initiatives={initiatives} />
            <span className="gt-ms x-75" aria-hidden="true">
              <em>{t('roadmap.pause')}</em>
            </span>
            <span className="gt-ms e x-100" aria-hidden="true">
              <em>{t('roadmap.next-stop')}</em>
            </span>
            {initiatives.map((initiative, row) => (
              <Bar key={initiative.letter} locale={locale} initiative={initiative} row={row} />
            ))}
          </div>
        </div>
        <TimelineKey locale={locale} initiatives={initiatives} />
      </div>
    </section>
  );
}

function Head({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="gt-h">
      <span />
      <ol>
        {horizons.map((days) => (
          <li key={days}>
            <StrongPart text={t('roadmap.until', { n: days })} part={days} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type BarProps = { locale: Locale; initiative: ReportInitiative; row: number };

function Bar({ locale, initiative, row }: BarProps) {
  const t = translator(locale);
  const { letter, title, start, finish, lever, raisesBottleneck } = initiative;
  const left = Math.round(100 * positionOfDay(start));
  const width = Math.max(1, Math.round(100 * positionOfDay(finish)) - left);
  const colour = raisesBottleneck ? 'is-now' : `is-${lever}`;
  return (
    <span
      className={`gt-x ${colour} i-${row} x-${left} w-${width}`}
      role="img"
      aria-label={t('roadmap.bar', { letter, title, days: daysText(t, initiative) })}
    >
      <b aria-hidden="true">{letter}</b>
    </span>
  );
}
