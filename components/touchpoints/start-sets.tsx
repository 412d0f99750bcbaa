import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

export interface StartSet {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly size: number;
}

type StartSetsProps = { locale: Locale; token: string; sets: readonly StartSet[] };

/** Starting points for a kind of business; what is on the board stays. */
export function StartSets({ locale, token, sets }: StartSetsProps) {
  const t = translator(locale);
  return (
    <Section id="sets" title={t('touchpoints.start-title')} text={t('touchpoints.start-text')}>
      <ul className="tp-sets">
        {sets.map(({ id, name, text, size }) => (
          <li key={id}>
            <h3 className="h-21">{name}</h3>
            <p className="mut mt-2">{text}</p>
            <form className="mt-4" method="post" action={paths.touchpointStart(locale, token)}>
              <button
                className="btn q sm"
                type="submit"
                name="set"
                value={id}
                aria-label={`${name}: ${t('touchpoints.start-button', { n: size })}`}
              >
                <span>{t('touchpoints.start-button', { n: size })}</span>
                <Icon name="plus" />
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
