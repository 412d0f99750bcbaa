import { EntryButton } from '@/components/workbench/entry-button';
import { EntryForm } from '@/components/workbench/entry-form';
import { type BlockText, statusOf } from '@/lib/core/inventory';
import type { Report } from '@/lib/core/report';
import type { BlockEntry } from '@/lib/core/workbench';
import { type Translate, translator } from '@/lib/i18n/messages';

type BlockDetailsProps = {
  report: Report;
  token: string;
  block: BlockText;
  body: BlockEntry;
  isStored: boolean;
  revision: number;
  view: string;
};

/** The form of a block: what exactly should exist, who sees to it and until when; asked where something is missing or could be better. */
export function BlockDetails({ report, token, block, body, isStored, ...rest }: BlockDetailsProps) {
  const { locale } = report;
  const t = translator(locale);
  const { id } = block;
  const entry = { locale, token, page: 'inventory', kind: 'block', id, ...rest } as const;
  return (
    <>
      <EntryForm {...entry}>
        <div className="cv-x">
          <label className="cap cv-l" htmlFor={`${id}-result`}>
            {t('inventory.result')}
          </label>
          <textarea
            id={`${id}-result`}
            name="result"
            rows={1}
            defaultValue={body.result ?? ''}
            placeholder={t('inventory.result-hint')}
          />
        </div>
        <p className="cap mt-1">{block.meaning}</p>
        <p className="sm mut cv-o" id={`${id}-state`} data-live="">
          {openWords(t, body)}
        </p>
        <WhoAndWhen t={t} id={id} body={body} />
      </EntryForm>
      <div className="cv-e" id={`${id}-clear`} data-live="">
        {isStored && (
          <EntryButton
            {...entry}
            wish="delete"
            label={t('inventory.clear-label', { block: block.name })}
          >
            {t('inventory.clear')}
          </EntryButton>
        )}
      </div>
    </>
  );
}

function WhoAndWhen({ t, id, body }: { t: Translate; id: string; body: BlockEntry }) {
  return (
    <div className="cv-x cv-y">
      <label htmlFor={`${id}-owner`}>{t('inventory.owner')}</label>
      <input id={`${id}-owner`} name="owner" defaultValue={body.owner ?? ''} autoComplete="off" />
      <label htmlFor={`${id}-due`}>{t('inventory.due')}</label>
      <input id={`${id}-due`} name="due" type="date" defaultValue={body.due ?? ''} />
    </div>
  );
}

/** What the two answers do not show by themselves. */
function openWords(t: Translate, body: BlockEntry): string | null {
  const { needed, present } = body;
  if (statusOf(body) === 'not_needed')
    return present === null || present === 'no'
      ? t('inventory.not-needed')
      : t('inventory.to-stop');
  if (needed === true && present === null) return t('inventory.open-present');
  return needed === null && present !== null ? t('inventory.open-needed') : null;
}
