import { type Locale, locales } from '@/lib/core/types';
import { languageOf } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { inLocale, paths } from '@/lib/paths';
import { Mark } from './mark';

type FooterProps = {
  locale: Locale;
  path?: string;
  languages?: readonly ('de' | 'en')[] | undefined;
};

/** Foot of every page; with a `path` it also offers the page in every other language, or the other ones among `languages`. */
export function Footer({ locale, path, languages = ['de', 'en'] }: FooterProps) {
  const t = translator(locale);
  return (
    <footer className="foot">
      {/* Tools are right-aligned and the foot stands on the lower edge: painted half-read, they would move. */}
      <link rel="expect" href="#ende" blocking="render" />
      <div className="wrap foot-in">
        <p>
          <Mark />
          <span>{t('common.open-software')}</span>
        </p>
        <ul>
          {path !== undefined &&
            locales
              .filter((other) => other !== locale && languages.includes(languageOf(other)))
              .map((other) => <Language key={other} locale={other} path={path} />)}
          <li>
            <a href={paths.method(locale)}>{t('common.method')}</a>
          </li>
          <li>
            <a href={paths.privacy(locale)}>{t('common.privacy')}</a>
          </li>
          <li>
            <a href={paths.imprint(locale)}>{t('common.imprint')}</a>
          </li>
        </ul>
      </div>
      <div id="ende" hidden />
    </footer>
  );
}

function Language({ locale, path }: { locale: Locale; path: string }) {
  const name = translator(locale)(locale === 'de-CH' ? 'common.language-swiss' : 'common.language');
  return (
    <li>
      <a href={inLocale(path, locale)} lang={locale} hrefLang={locale}>
        {name}
      </a>
    </li>
  );
}
