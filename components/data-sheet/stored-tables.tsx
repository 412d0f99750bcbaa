import { Section } from '@/components/ui/section';
import type { Retention } from '@/lib/core/data-sheet';
import { type Translate, translator } from '@/lib/i18n/messages';
import type { Sheet, SheetProps } from './sheet';

/** Every table and column there is, what for and how long. */
export function StoredTables({ locale, sheet }: SheetProps) {
  const t = translator(locale);
  const columns = sheet.tables.reduce((sum, table) => sum + table.columns.length, 0);
  return (
    <Section
      id="stored"
      title={t('data-sheet.stored')}
      text={t('data-sheet.stored-text', { tables: sheet.tables.length, columns })}
    >
      {sheet.tables.map((table) => (
        <StoredTable key={table.name} t={t} sheet={sheet} table={table} />
      ))}
    </Section>
  );
}

type StoredTableProps = { t: Translate; sheet: Sheet; table: Sheet['tables'][number] };

/** How long most fields are kept is said once; a field that differs says so itself. */
function StoredTable({ t, sheet, table: { name, mode, columns } }: StoredTableProps) {
  const usual = mostFrequent(columns.map(({ keeps }) => keeps));
  return (
    <table className="tt ds-t">
      <caption>
        <b translate="no">{name}</b> <span className="cap">{t(`data-sheet.mode-${mode}`)}</span>
        {usual && <span className="sm mut ds-k">{duration(t, usual, sheet)}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('data-sheet.field')}</th>
          <th scope="col">{t('data-sheet.purpose')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.name}>
            <th scope="row" translate="no">
              {column.name}
            </th>
            <td>
              {t(`data-sheet.purpose-${column.purpose}`)}
              {column.keeps !== usual && (
                <span className="mut ds-k">
                  {t('data-sheet.keeps', { how: duration(t, column.keeps, sheet) })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const mostFrequent = (all: readonly Retention[]) =>
  all.toSorted((a, b) => countOf(all, b) - countOf(all, a))[0];

const countOf = (all: readonly Retention[], one: Retention) =>
  all.filter((keeps) => keeps === one).length;

function duration(t: Translate, keeps: Retention, { months, undoDays, draftDays }: Sheet) {
  switch (keeps) {
    case 'pit-stop':
      return t('data-sheet.keeps-pit-stop', { months });
    case 'undo':
      return t('data-sheet.keeps-undo', { days: undoDays });
    case 'draft':
      return t('data-sheet.keeps-draft', { days: draftDays });
    default:
      return t(`data-sheet.keeps-${keeps}`);
  }
}
