import type { ReactNode } from 'react';
import { paths } from '@/lib/paths';
import { type EntryFormProps, Steering } from './entry-form';

type EntryButtonProps = EntryFormProps & {
  wish: 'delete' | 'restore' | 'up' | 'down' | 'duplicate' | 'accept';
  /** What the entry holds, where the wish saves it. */
  fields?: Readonly<Record<string, string>>;
  /** Says what happens to which entry, for those who only hear the button. */
  label?: string;
  children: ReactNode;
};

/** One thing that can be done with an entry as a whole; works the same without JavaScript. */
export function EntryButton({ wish, fields = {}, label, children, ...form }: EntryButtonProps) {
  return (
    <form method="post" action={paths.entries(form.locale, form.token)}>
      <Steering {...form} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        className={form.className ?? 'btn t sm'}
        type="submit"
        name="do"
        value={wish}
        aria-label={label}
      >
        {children}
      </button>
    </form>
  );
}
