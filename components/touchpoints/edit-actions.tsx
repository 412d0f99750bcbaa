import { EntryButton } from '@/components/workbench/entry-button';
import type { BoardPoint } from '@/lib/core/touchpoint-board';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

const wishes = ['up', 'down', 'duplicate', 'delete'] as const;

type EditActionsProps = { locale: Locale; token: string; point: BoardPoint };

/** What can be done with a touchpoint as a whole; its form stays open unless it is deleted. */
export function EditActions({ locale, token, point }: EditActionsProps) {
  const t = translator(locale);
  const { id, revision } = point.entry;
  return (
    <ul className="tp-a mt-5" aria-label={t('touchpoints.actions')}>
      {wishes.map((wish) => (
        <li key={wish}>
          <EntryButton
            locale={locale}
            token={token}
            page="touchpoints"
            kind="touchpoint"
            id={id}
            revision={revision}
            wish={wish}
            {...(wish === 'delete' ? { anchor: 'board' } : { anchor: 'edit', open: true })}
          >
            {t(`touchpoints.${wish}`)}
          </EntryButton>
        </li>
      ))}
    </ul>
  );
}
