import { Note, Section } from '@/components/profile/section';
import { Icon } from '@/components/ui/icon';
import type { CellView } from '@/lib/core/cell-view';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type CellLiftsProps = { report: Report; cell: CellView; token: string };

/** The initiatives that work on this field: those on the roadmap, and those that wait. */
export function CellLifts({ report, cell: { scheduled, parked }, token }: CellLiftsProps) {
  const { locale, roadmap } = report;
  const t = translator(locale);
  return (
    <Section
      title={t('heatmap.cell-lift')}
      note={roadmap && <Note>{t('heatmap.cell-lift-note')}</Note>}
    >
      {scheduled.length > 0 ? (
        <ol className="nx">
          {scheduled.map(({ letter, title, start, finish }) => (
            <li key={letter}>
              <a href={paths.initiative(locale, token, letter)}>
                <b className="num">{letter}</b>
                <span className="h-21">{title}</span>
                <span className="sm mut">{t('heatmap.cell-lift-days', { start, finish })}</span>
                <Icon name="arrow" />
              </a>
            </li>
          ))}
        </ol>
      ) : (
        <p className="mw mut">
          {roadmap ? t('heatmap.cell-lift-none') : t('heatmap.cell-lift-no-plan')}
        </p>
      )}
      {parked.length > 0 && (
        <>
          <h3 className="h-21 mt-6">{t('heatmap.cell-lift-parked')}</h3>
          <ul className="park mt-3">
            {parked.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
