import type { ReactNode } from 'react';
import type { Report } from '@/lib/core/report';
import type { CellId } from '@/lib/core/types';
import { formatBand } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { spreadOf, spreadText } from '@/lib/i18n/sentences-team';

/** What else a field of a team says: its range, how much people agree, and how many took part, as a band. */
export function CellFacts({ report, cell }: { report: Report; cell: CellId }) {
  const t = translator(report.locale);
  const { team, people } = report.profile;
  const own = team?.cells[cell];
  const spread = spreadOf(report.profile, cell);
  if (!own && !spread) return null;
  const [low, high] = own?.range ?? [];
  return (
    <dl className="kv mt-5">
      {low !== undefined && high !== undefined && (
        <Fact name={t('team.cell-range')}>{t('team.cell-range-value', { low, high })}</Fact>
      )}
      {spread && <Fact name={t('team.agreement')}>{spreadText(t, report, spread)}</Fact>}
      {own && (
        <Fact name={t('team.cell-people')}>
          {t('team.cell-people-value', { band: formatBand(people) })}
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="cap">{name}</dt>
    <dd>{children}</dd>
  </div>
);
