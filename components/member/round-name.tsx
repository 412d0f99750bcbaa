import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type RoundNameProps = { locale: Locale; name: string | null; mode: 'team' | 'table' };

/** What a round is called; one at the table says what it is, wherever it is named. */
export function RoundName({ locale, name, mode }: RoundNameProps) {
  const t = translator(locale);
  return (
    <>
      {name ?? t('member.round')}
      {mode === 'table' && (
        <>
          {' '}
          <b className="tag k">{t('join.not-anonymous')}</b>
        </>
      )}
    </>
  );
}
