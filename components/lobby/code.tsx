import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { groupedCode } from './grouped-code';

/** The join code, as large as it goes; read aloud letter by letter. */
export function Code({ locale, code }: { locale: Locale; code: string }) {
  const spelled = [...code].join(' ');
  return (
    <p className="code" translate="no">
      <span className="vh">{translator(locale)('lobby.code', { spelled })}</span>
      {groupedCode(code).map((group, at) => (
        <span key={at} aria-hidden="true">
          {group}
        </span>
      ))}
    </p>
  );
}
