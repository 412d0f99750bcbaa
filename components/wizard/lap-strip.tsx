import type { Locale, PrerequisiteId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type LapStripProps = {
  locale: Locale;
  /** Whose answer sheet the sectors lead to, as `paths` takes it. */
  sheet: string;
  /** `share`: how much is answered, in twentieths. */
  sections: readonly { id: PrerequisiteId; name: string; share: string }[];
  current?: PrerequisiteId;
  /** Where the reader stands in the current section, in percent. */
  place?: string;
};

/** Four sectors, one per prerequisite; filled as far as answered, marked where the reader stands. */
export function LapStrip({ locale, sheet, sections, current, place }: LapStripProps) {
  const t = translator(locale);
  const position = sections.findIndex(({ id }) => id === current);
  return (
    <nav className="wrap qz-top" aria-label={t('questions.progress')}>
      <ol className="lap">
        {sections.map(({ id, name, share }, index) => (
          <li
            key={id}
            className={`${position < 0 || index < position ? 'is-done ' : ''}${id === current ? `is-cur x-${place} ` : ''}p-${share}`}
            data-lap={id === current ? '' : undefined}
          >
            <a
              href={paths.questions(locale, sheet, id)}
              aria-current={id === current ? 'step' : undefined}
            >
              <span className="lap-bar" />
              <span className="lap-t">
                <b>{index + 1}</b> {name}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
