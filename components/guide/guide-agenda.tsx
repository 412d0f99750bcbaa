import type { Guide } from '@/lib/core/guide';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type GuideAgendaProps = { locale: Locale; guide: Guide };

/** Time on the meeting's own clock, which starts at 0:00. */
const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** The course of the meeting: when, how long, what, and who leads. */
export function GuideAgenda({ locale, guide }: GuideAgendaProps) {
  const t = translator(locale);
  return (
    <table className="gd-a">
      <caption>{t('guide.agenda')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('guide.from')}</th>
          <th scope="col">{t('guide.minutes')}</th>
          <th scope="col">{t('guide.what')}</th>
          <th scope="col">{t('guide.lead')}</th>
        </tr>
      </thead>
      <tbody>
        {guide.agenda.map(({ start, minutes, what, lead }) => (
          <tr key={start}>
            <td className="num">{clock(start)}</td>
            <td className="num">{minutes}</td>
            <th scope="row">{what}</th>
            <td>{lead}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="num">{clock(guide.minutes)}</td>
          <td className="num">{guide.minutes}</td>
          <td colSpan={2}>{t('guide.end')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
