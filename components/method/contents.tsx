import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

const sections = [
  'answers',
  'coverage',
  'handbrake',
  'levels',
  'uncertainty',
  'finding',
  'team',
  'roadmap',
  'limits',
] as const;

/** The way to every topic of the method page. */
export function Contents({ locale, withExample }: { locale: Locale; withExample?: boolean }) {
  const t = translator(locale);
  return (
    <nav className="toc c9-12" aria-labelledby="contents">
      <h2 className="cap" id="contents">
        {t('method.contents')}
      </h2>
      <ol>
        {withExample && (
          <li>
            <a href="#example">{t('worked.title')}</a>
          </li>
        )}
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`method.${section}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
