import type { Locale } from '@/lib/core/types';
import type { Entry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type PersonaListProps = {
  locale: Locale;
  token: string;
  personas: readonly Entry<'persona'>[];
  current: string | null;
};

/** From one persona to another. */
export function PersonaList({ locale, token, personas, current }: PersonaListProps) {
  const t = translator(locale);
  return (
    <nav className="flt mt-6 jm-list" aria-label={t('journey.personas')}>
      {personas.map(({ id, body }) => (
        <a
          key={id}
          href={paths.persona(locale, token, id)}
          aria-current={id === current ? 'page' : undefined}
        >
          {body.name}
        </a>
      ))}
    </nav>
  );
}
