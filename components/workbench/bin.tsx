import type { Locale } from '@/lib/core/types';
import type { EntryKind } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import type { EntryPage } from '@/lib/paths';
import { EntryButton } from './entry-button';
import { type Deleted, entryName } from './notices-of';

type BinProps = {
  locale: Locale;
  token: string;
  page: EntryPage;
  kinds: readonly EntryKind[];
  deleted: readonly Deleted[];
  /** How long the server keeps them. */
  days: number;
  /** What an entry without a name of its own is called. */
  nameOf?: (id: string) => string | undefined;
  /** What the page shall show when it is brought back. */
  viewOf?: (id: string) => string;
};

/** What was deleted in this room and can still be brought back. */
export function Bin({ locale, token, page, kinds, deleted, days, nameOf, viewOf }: BinProps) {
  const t = translator(locale);
  const here = deleted.filter(({ kind }) => kinds.includes(kind));
  if (here.length === 0) return null;
  const called = ({ id, body }: Deleted) => entryName(body) ?? nameOf?.(id) ?? id;
  return (
    <details className="sec wb-bin">
      <summary className="h-21">{t('workbench.bin')}</summary>
      <p className="sm mut mt-2">{t('workbench.bin-text', { days })}</p>
      <ul className="mt-3">
        {here.map((entry) => (
          <li key={`${entry.kind}/${entry.id}`}>
            <span>{called(entry)}</span>
            <EntryButton
              {...{ locale, token, page }}
              {...{ kind: entry.kind, id: entry.id, revision: entry.revision }}
              view={viewOf?.(entry.id)}
              wish="restore"
              label={`${t('workbench.restore')}: ${called(entry)}`}
            >
              {t('workbench.restore')}
            </EntryButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
