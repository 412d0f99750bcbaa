import type { ReactNode } from 'react';
import type { Locale } from '@/lib/core/types';
import type { EntryKind } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { type EntryPage, paths } from '@/lib/paths';

export type EntryFormProps = {
  locale: Locale;
  token: string;
  page: EntryPage;
  kind: EntryKind;
  id: string;
  /** The stored revision; 0 for an entry that does not exist yet. */
  revision: number;
  /** Where the page shall stand afterwards, if not at the entry. */
  anchor?: string;
  /** What the page shall show afterwards, as its address says it: `step=S3`. */
  view?: string | undefined;
  /** The page comes back with this entry's form open. */
  open?: boolean;
  className?: string;
};

/** A form cannot span the cells of a table row: it stands in one of them, and fields in the others name it as their `form`. */
export const formId = (kind: EntryKind, id: string) => `form-${kind}-${id}`;

/**
 * The form of one entry. Names of fields are paths into its body; an ending says what the text stands for: `:n` number, `:b` yes or no,
 * `:l` list of ids. With the script it saves by itself; without, its button does.
 */
export function EntryForm({ children, ...form }: EntryFormProps & { children: ReactNode }) {
  const t = translator(form.locale);
  const item = `${form.kind}/${form.id}`;
  return (
    <form
      className={form.className}
      method="post"
      action={paths.entries(form.locale, form.token)}
      data-entry={item}
      id={formId(form.kind, form.id)}
    >
      <Steering {...form} />
      <p className="sm sig" role="status" data-conflict="" hidden>
        {t('workbench.conflict')}
      </p>
      {children}
      <button className="btn q sm wb-save" type="submit" name="do" value="save">
        <span>{t('workbench.save')}</span>
      </button>
    </form>
  );
}

/** What every form about an entry carries along. */
export function Steering({ page, kind, id, revision, anchor, view, open }: EntryFormProps) {
  return (
    <>
      <input type="hidden" name="item" value={`${kind}/${id}`} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="back" value={page} />
      {anchor && <input type="hidden" name="anchor" value={anchor} />}
      {view && <input type="hidden" name="view" value={view} />}
      {open && <input type="hidden" name="open" value="yes" />}
    </>
  );
}
