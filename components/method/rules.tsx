import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

export type Rule = { name: string; formula?: string; text: string; convention?: boolean };

/** Rules in words, each with its formula if it has one; what we chose ourselves carries the mark. */
export function Rules({ locale, rules }: { locale: Locale; rules: readonly Rule[] }) {
  const t = translator(locale);
  return (
    <dl className="fx">
      {rules.map(({ name, formula, text, convention }) => (
        <div key={name}>
          <dt>
            {name}
            {convention && <span className="tag">{t('method.convention')}</span>}
          </dt>
          <dd>
            {formula && <p className="fx-f num">{formula}</p>}
            <p className="mut">{text}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
