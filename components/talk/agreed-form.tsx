import { Icon } from '@/components/ui/icon';
import { EntryButton } from '@/components/workbench/entry-button';
import { formId, Steering } from '@/components/workbench/entry-form';
import type { Report } from '@/lib/core/report';
import type { CellId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { talkPlace } from '@/lib/i18n/sentences-talk';
import { type EntryPage, paths } from '@/lib/paths';
import { AgreedFields } from './agreed-fields';

export type TalkRoom = {
  report: Report;
  token: string;
  page: EntryPage;
  /** What the page shows now, as its address says it: `cell=P1S1`, `screen=talk-1`. */
  view: string;
};

type AgreedFormProps = TalkRoom & {
  cell: CellId;
  /** The question that the form leads on to; without one it stays where it is, and with the script needs no button. */
  next: string | null;
};

/** What a team settles on after a talk: saves by itself, and as a plain form it leads on. */
export function AgreedForm({ report, token, page, cell, view, next }: AgreedFormProps) {
  const { locale } = report;
  const t = translator(locale);
  const entry = report.workbench.agreed.find(({ id }) => id === cell);
  const about = { locale, token, page, kind: 'agreed', id: cell, anchor: 'question' } as const;
  return (
    <div className="out mt-8" id={cell} data-entry-area="">
      <form
        method="post"
        action={paths.entries(locale, token)}
        data-entry={`agreed/${cell}`}
        id={formId('agreed', cell)}
      >
        <Steering {...about} revision={entry?.revision ?? 0} view={next ?? view} />
        <p className="sm sig" role="status" data-conflict="" hidden>
          {t('workbench.conflict')}
        </p>
        <AgreedFields
          {...{ locale, cell }}
          legend={t('talk.agreed')}
          body={entry?.body ?? null}
          hasHint
        />
        {next ? (
          <div className="btns mt-6">
            <button className="btn" type="submit" name="do" value="save">
              <span>{t('talk.next')}</span>
              <Icon name="arrow" />
            </button>
          </div>
        ) : (
          <button className="btn q sm wb-save mt-5" type="submit" name="do" value="save">
            <span>{t('talk.save')}</span>
          </button>
        )}
      </form>
      <div id={`agreed-${cell}`} data-live="">
        {entry && (
          <EntryButton
            {...about}
            revision={entry.revision}
            view={view}
            wish="delete"
            label={t('talk.remove-of', { place: talkPlace(t, report, cell) })}
          >
            {t('talk.remove')}
          </EntryButton>
        )}
      </div>
    </div>
  );
}
