import { Icon } from '@/components/ui/icon';
import { laps } from '@/lib/core/remaining-minutes';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { isSharedReader, paths } from '@/lib/paths';
import { Section } from './section';

/** Which part of the model a quick lap rests on, and the way to the rest of it. */
export function QuickBasis({ report, token }: { report: Report; token: string }) {
  const t = translator(report.locale);
  if (report.profile.lap !== 'quick') return null;
  const isTeam = report.profile.mode !== 'solo';
  const all = laps.full.items;
  const more = report.openQuestions ?? all - report.itemCount;
  const begun = report.openQuestions === undefined ? 'no' : 'yes';
  return (
    <Section title={t('keep.basis')}>
      <p className="mw">
        {isTeam
          ? t('team.basis-text', { asked: report.itemCount, all })
          : t('keep.basis-text', { asked: report.itemCount, all, more, begun })}
      </p>
      {!isTeam && !isSharedReader(token) && (
        <form method="post" action={paths.fullLap(report.locale, token)}>
          <p className="mw mut mt-4">{t('keep.basis-note')}</p>
          <div className="btns mt-5">
            <button className="btn q" type="submit">
              <span>{t('keep.basis-button', { more, begun })}</span>
              <Icon name="arrow" />
            </button>
          </div>
        </form>
      )}
    </Section>
  );
}
