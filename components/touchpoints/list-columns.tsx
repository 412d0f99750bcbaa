import {
  listLimits,
  requiredColumns,
  type TouchpointColumn,
  touchpointColumns,
} from '@/lib/core/touchpoint-columns';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { wordsOf } from '@/lib/i18n/touchpoint-words';

/** The columns a list may have and what stands in them. */
export function ListColumns({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <table className="tt fit">
      <thead>
        <tr>
          <th>{t('touchpoint-list.column')}</th>
          <th>{t('touchpoint-list.content')}</th>
        </tr>
      </thead>
      <tbody>
        {touchpointColumns.map((column) => (
          <tr key={column}>
            <th scope="row">
              {t(`touchpoint-list.${column}`)}{' '}
              {requiredColumns.includes(column) && (
                <span className="tag">{t('touchpoint-list.required')}</span>
              )}
            </th>
            <td>{allowedIn(t, column)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a column may hold, in words. */
export function allowedIn(t: Translate, column: TouchpointColumn): string {
  switch (column) {
    case 'name':
    case 'expectation':
    case 'owner':
      return t('touchpoint-list.value-text', { n: listLimits[column] });
    case 'phase':
    case 'medium':
    case 'ownership':
    case 'moment':
    case 'stopped':
      return wordsOf(t)
        [column].map(([, word]) => word)
        .join(' · ');
    case 'importance':
      return t('touchpoint-list.value-importance');
    case 'id':
      return t('touchpoint-list.value-id');
    default:
      return t('touchpoint-list.value-scale');
  }
}
