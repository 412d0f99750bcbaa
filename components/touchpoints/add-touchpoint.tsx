import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { Steering } from '@/components/workbench/entry-form';
import { phases, type Touchpoint } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { wordsOf } from '@/lib/i18n/touchpoint-words';
import { paths } from '@/lib/paths';
import { WordField } from './word-field';

type AddProps = { locale: Locale; token: string; newId: string; phase: string | undefined };

const importances = [1, 2, 3, 4, 5] as const;

/** A new touchpoint with what it cannot do without; afterwards its whole form is open. */
export function AddTouchpoint({ locale, token, newId, phase }: AddProps) {
  const t = translator(locale);
  const words = wordsOf(t);
  const chosen: Touchpoint['phase'] = phases.find((one) => one === phase) ?? 'initial';
  const importance = importances.map(
    (key) => [String(key - 1), `${key} · ${t('touchpoints.scale-importance', { key })}`] as const,
  );
  return (
    <Section id="new" title={t('touchpoints.add-title')}>
      <form method="post" action={paths.entries(locale, token)} className="tp-new">
        <Steering
          locale={locale}
          token={token}
          page="touchpoints"
          kind="touchpoint"
          id={newId}
          revision={0}
          anchor="edit"
          open
        />
        <div className="field">
          <label htmlFor="new-name">{t('touchpoints.field-name')}</label>
          <input id="new-name" name="name" type="text" required autoComplete="off" />
        </div>
        <div className="tp-4">
          {(['phase', 'medium', 'ownership'] as const).map((name) => (
            <WordField
              key={name}
              id={`new-${name}`}
              name={name}
              label={t(`touchpoints.field-${name}`)}
              value={name === 'phase' ? chosen : ''}
              words={words[name]}
            />
          ))}
          <WordField
            id="new-importance"
            name="importance:n"
            label={t('touchpoints.importance')}
            value="2"
            words={importance}
          />
        </div>
        <button className="btn q sm" type="submit" name="do" value="save">
          <span>{t('touchpoints.add-button')}</span>
          <Icon name="arrow" />
        </button>
      </form>
    </Section>
  );
}
