import { Icon } from '@/components/ui/icon';
import { EntryButton } from '@/components/workbench/entry-button';
import type { Report } from '@/lib/core/report';
import type { Entry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';

export type FigureProps = {
  report: Report;
  token: string;
  entry: Entry<'figure'>;
  isFirst: boolean;
  isLast: boolean;
};

/** Moves a figure or deletes it; deleted ones can be brought back. */
export function FigureActions({ report, token, entry, isFirst, isLast }: FigureProps) {
  const t = translator(report.locale);
  const { id, revision, body } = entry;
  const about = {
    locale: report.locale,
    token,
    page: 'figures',
    kind: 'figure',
    id,
    revision,
  } as const;
  const label = (action: string) => t('figures.do', { figure: body.name, action });
  return (
    <td className="fg-actions">
      <div>
        {!isFirst && (
          <EntryButton {...about} wish="up" className="tool fg-up" label={label(t('figures.up'))}>
            <Icon name="arrow" />
          </EntryButton>
        )}
        {!isLast && (
          <EntryButton
            {...about}
            wish="down"
            className="tool fg-down"
            label={label(t('figures.down'))}
          >
            <Icon name="arrow" />
          </EntryButton>
        )}
        <EntryButton {...about} wish="delete" label={label(t('figures.delete'))}>
          {t('figures.delete')}
        </EntryButton>
      </div>
    </td>
  );
}
