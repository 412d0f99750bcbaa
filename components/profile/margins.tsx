import type { Margin, Report } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { isPrerequisite, nameOf, numberOf } from '@/lib/i18n/terms';
import { Note, Section } from './section';

/** The three highest and the three lowest of the ten margins. */
export function Margins({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { strengths, brakes } = report.profile;
  if (strengths.length === 0) return null;
  return (
    <Section title={t('result.margins-title')} note={<Note>{t('result.margins-note')}</Note>}>
      <div className="mar">
        <MarginList report={report} title={t('result.strengths')} margins={strengths} />
        <MarginList report={report} title={t('result.brakes')} margins={brakes} />
      </div>
    </Section>
  );
}

type MarginListProps = { report: Report; title: string; margins: readonly Margin[] };

function MarginList({ report, title, margins }: MarginListProps) {
  const t = translator(report.locale);
  return (
    <div>
      <h3 className="cap">{title}</h3>
      <ol>
        {margins.map(({ id, value, bound }) => (
          <li key={id}>
            <b className="mar-n num">{formatIndex(value, bound)}</b>
            <span>
              <b>{nameOf(report, id)}</b>
              <span className="cap">
                {isPrerequisite(id)
                  ? t('result.prerequisite')
                  : t('result.step', { step: numberOf(id) })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
