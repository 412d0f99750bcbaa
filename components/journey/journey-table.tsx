import type { ReactNode } from 'react';
import type { JourneyColumn } from '@/lib/core/journey-map';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { feelingText } from '@/lib/i18n/sentences-journey';
import { momentText, phaseText } from '@/lib/i18n/sentences-touchpoints';

type JourneyTableProps = { locale: Locale; columns: readonly JourneyColumn[]; name: string };

/** The same journey in words, column by column below the picture. */
export function JourneyTable({ locale, columns, name }: JourneyTableProps) {
  const t = translator(locale);
  const rows: readonly [string, string, (column: JourneyColumn) => ReactNode][] = [
    ['feeling', t('journey.row-feeling'), (column) => <Feeling locale={locale} column={column} />],
    ['wants', t('journey.row-wants'), ({ stage }) => stage.wants],
    [
      'touchpoints',
      t('journey.row-touchpoints'),
      ({ touchpoints }) => touchpoints.map((one) => one.name).join(', ') || null,
    ],
    ['pain', t('journey.row-pain'), ({ stage }) => stage.pain],
    ['idea', t('journey.row-idea'), ({ stage }) => stage.idea],
  ];
  return (
    <table className="jm mt-4">
      <caption className="vh">{t('journey.title', { name })}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ phase }) => (
            <th key={phase} scope="col">
              {t('touchpoints.phase', { phase })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, label, cell]) => (
          <tr key={key}>
            <th scope="row" className="cap">
              {label}
            </th>
            {columns.map((column) => (
              <Cell
                key={column.phase}
                phase={phaseText(t, column.phase)}
                nothing={t('journey.nothing')}
              >
                {cell(column)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { phase: string; nothing: string; children: ReactNode };

function Cell({ phase, nothing, children }: CellProps) {
  return children ? (
    <td data-t={phase}>{children}</td>
  ) : (
    <td className="is-nothing">
      <span className="mut">{nothing}</span>
    </td>
  );
}

function Feeling({ locale, column }: { locale: Locale; column: JourneyColumn }) {
  const t = translator(locale);
  const { stage, moment } = column;
  return (
    <>
      <b className={stage.feeling !== null && stage.feeling < 0 ? 'sig' : undefined}>
        {feelingText(t, stage.feeling)}
      </b>
      {moment !== 'none' && <span className="tag jm-m">{momentText(t, moment)}</span>}
    </>
  );
}
