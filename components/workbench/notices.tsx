import { ErrorSummary } from '@/components/ui/error-summary';
import type { Locale } from '@/lib/core/types';
import type { EntryKind } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import type { EntryPage } from '@/lib/paths';
import { EntryButton } from './entry-button';

/** What the address says about the form that led here, with what can still be brought back. */
export interface Notices {
  readonly deleted: {
    readonly kind: EntryKind;
    readonly id: string;
    readonly revision: number;
    readonly name: string;
    /** What the page shall show when it is brought back. */
    readonly view?: string | undefined;
  } | null;
  /** Id of an entry that somebody else changed meanwhile. */
  readonly conflict: string | null;
  /** Id of an entry of which a field was refused. */
  readonly invalid: string | null;
  readonly full: boolean;
}

type NoticeProps = { locale: Locale; token: string; page: EntryPage; notices: Notices };

/** First thing in a room after a form: undo, or what could not be stored and where. */
export function Notice({ locale, token, page, notices }: NoticeProps) {
  const t = translator(locale);
  const { deleted, conflict, invalid, full } = notices;
  const issues = [
    ...(invalid ? [{ href: `#${invalid}`, text: t('workbench.invalid') }] : []),
    ...(full ? [{ href: '#inhalt', text: t('workbench.full') }] : []),
    ...(conflict ? [{ href: `#${conflict}`, text: t('workbench.conflict') }] : []),
  ];
  return (
    <>
      {deleted && (
        <div className="ban mt-6" role="status">
          <p>{t('workbench.deleted', { name: deleted.name })}</p>
          <EntryButton
            locale={locale}
            token={token}
            page={page}
            wish="restore"
            kind={deleted.kind}
            id={deleted.id}
            revision={deleted.revision}
            view={deleted.view}
          >
            {t('workbench.undo')}
          </EntryButton>
        </div>
      )}
      {issues.length > 0 && (
        <div className="mt-6">
          <ErrorSummary title={t('workbench.check')} issues={issues} />
        </div>
      )}
    </>
  );
}
