import type { Margin, Report } from '@/lib/core/report';
import { type NamedMargins, toldMargins } from '@/lib/core/ties';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { isPrerequisite, nameOf, numberOf } from '@/lib/i18n/terms';
import { Note, Section } from './section';

/** The three highest and the three lowest of the ten margins; where all are level one sentence says so. */
export function Margins({ report }: { report: Report }) {
  const t = translator(report.locale);
  const [best] = report.profile.strengths;
  if (!best) return null;
  const told = toldMargins(report.profile);
  return (
    <Section title={t('result.margins-title')} note={<Note>{t('result.margins-note')}</Note>}>
      {told ? (
        <div className="mar">
          <MarginList report={report} title={t('result.strengths')} told={told.strengths} />
          <MarginList report={report} title={t('result.brakes')} told={told.brakes} />
        </div>
      ) : (
        <p className="mw">{t('result.margins-level', { value: printed(best) })}</p>
      )}
    </Section>
  );
}

const printed = ({ value, bound }: Margin) => formatIndex(value, bound);

type MarginListProps = { report: Report; title: string; told: NamedMargins };

function MarginList({ report, title, told: { margins, more } }: MarginListProps) {
  const t = translator(report.locale);
  return (
    <div>
      <h3 className="cap">{title}</h3>
      <ol>
        {margins.map((margin) => (
          <li key={margin.id}>
            <b className="mar-n num">{printed(margin)}</b>
            <span>
              <b>{nameOf(report, margin.id)}</b>
              <span className="cap">
                {isPrerequisite(margin.id)
                  ? t('result.prerequisite')
                  : t('result.step', { step: numberOf(margin.id) })}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {more && (
        <p className="cap mt-3">
          {t('result.margins-more', { n: more.n, value: printed(more.like) })}
        </p>
      )}
    </div>
  );
}
