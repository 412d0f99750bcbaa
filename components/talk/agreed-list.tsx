import { Note, Section } from '@/components/profile/section';
import type { Report } from '@/lib/core/report';
import type { CellId } from '@/lib/core/types';
import type { AgreedEntry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { agreedValues, talkPlace } from '@/lib/i18n/sentences-talk';

/** What a team settled on, beside what its answers say; nothing where nothing was settled. */
export function AgreedList({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { agreed } = report.workbench;
  if (agreed.length === 0) return null;
  return (
    <Section id="agreed" title={t('talk.results')} note={<Note>{t('talk.results-note')}</Note>}>
      <ul className="agr-l">
        {agreed.map(({ id, body }) => (
          <li key={id}>
            <b>{talkPlace(t, report, id as CellId)}</b>
            <Values report={report} cell={id as CellId} body={body} />
            {body.reason && <p className="agr-r sm mut">{body.reason}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ValuesProps = { report: Report; cell: CellId; body: AgreedEntry };

function Values({ report, cell, body }: ValuesProps) {
  const { voted, agreed } = agreedValues(translator(report.locale), report, cell, body);
  return (
    <p className="agr-v num">
      <span className="mut">{voted}</span>
      <b>{agreed}</b>
    </p>
  );
}
