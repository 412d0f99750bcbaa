import { EntryButton } from '@/components/workbench/entry-button';
import { EntryForm } from '@/components/workbench/entry-form';
import type { Report } from '@/lib/core/report';
import { phases } from '@/lib/core/touchpoints';
import type { Entry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { StageFields, TextField } from './stage-fields';

type PersonaFormProps = {
  report: Report;
  token: string;
  persona: Entry<'persona'>;
  limit: number;
  /** Open as long as there is nothing to look at. */
  isOpen: boolean;
};

/** Who the persona is and what happens in each phase. */
export function PersonaForm({ report, token, persona, limit, isOpen }: PersonaFormProps) {
  const { locale, workbench } = report;
  const t = translator(locale);
  const { id, revision, body } = persona;
  const place = { locale, token, page: 'journey', kind: 'persona', id, revision } as const;
  return (
    <details className="sec rm-own" open={isOpen}>
      <summary className="h-21">{t('journey.edit')}</summary>
      <p className="sm mut mt-2">{t('journey.saves')}</p>
      <EntryForm {...place} className="jm-form mt-4">
        <div className="jm-f4">
          <div className="field">
            <label htmlFor="persona-name">{t('journey.name')}</label>
            <input
              id="persona-name"
              name="name"
              defaultValue={body.name}
              required
              maxLength={120}
              autoComplete="off"
            />
          </div>
          <div className="field">
            <label htmlFor="persona-channels">{t('journey.channels')}</label>
            <input
              id="persona-channels"
              name="channels"
              defaultValue={body.channels ?? ''}
              maxLength={200}
              aria-describedby="persona-channels-hint"
            />
            <p className="hint" id="persona-channels-hint">
              {t('journey.channels-hint')}
            </p>
          </div>
          <TextField name="matters" label={t('journey.matters')} value={body.matters} limit={500} />
          <TextField name="quote" label={t('journey.quote')} value={body.quote} limit={500} />
        </div>
        <p className="sm mut mt-6">{t('journey.limit', { n: limit })}</p>
        <div className="jm-stages mt-4">
          {phases.map((phase) => (
            <StageFields
              key={phase}
              locale={locale}
              token={token}
              phase={phase}
              stage={body.stages[phase] ?? null}
              board={workbench.touchpoint.filter((one) => one.body.phase === phase)}
              limit={limit}
            />
          ))}
        </div>
      </EntryForm>
      <div className="mt-4">
        <EntryButton {...place} wish="delete" label={`${t('journey.delete')}: ${body.name}`}>
          {t('journey.delete')}
        </EntryButton>
      </div>
    </details>
  );
}
