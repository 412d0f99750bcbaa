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
      {sheet.tables.map(({ name, mode, columns }) => (
        <table className="tt ds-t" key={name}>
          <caption>
            <b translate="no">{name}</b> <span className="cap">{t(`data-sheet.mode-${mode}`)}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('data-sheet.field')}</th>
              <th scope="col">{t('data-sheet.purpose')}</th>
              <th scope="col">{t('data-sheet.keeps')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.name}>
                <th scope="row" translate="no">
                  {column.name}
                </th>
                <td>{t(`data-sheet.purpose-${column.purpose}`)}</td>
                <td className="mut">{duration(t, column.keeps, sheet)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  );
}

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
