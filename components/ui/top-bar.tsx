import type { ReactNode } from 'react';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { inLocale, paths } from '@/lib/paths';
import { Icon } from './icon';
import { Mark } from './mark';

export type Language = 'de' | 'en';

type TopBarProps = {
  locale: Locale;
  path: string;
  context?: ReactNode;
  /** The languages the page exists in, where not all; `slot`: the front server decides. */
  languages?: readonly Language[] | 'slot' | undefined;
  /** Where to read how one comes back later. */
  pause?: string | undefined;
};

/** Skip link and head of every page. With a `context` (inside a pit stop) it stands in place of the navigation. */
export function TopBar({ locale, path, context, languages = ['de', 'en'], pause }: TopBarProps) {
  const t = translator(locale);
  return (
    <>
      <a className="skip" href="#inhalt">
        {t('common.skip')}
      </a>
      <header className="top">
        <div className="wrap top-in">
          <a className="logo" href={paths.home(locale)}>
            <Mark />
            <span>{t('common.product')}</span>
          </a>
          {context ? (
            <p className="top-ctx">{context}</p>
          ) : (
            <Navigation locale={locale} path={path} />
          )}
          <Tools
            locale={locale}
            path={path}
            languages={languages}
            hasMenu={!context}
            pause={pause}
          />
        </div>
      </header>
    </>
  );
}

type Place = { locale: Locale; path: string };

type ToolsProps = Place & {
  languages: NonNullable<TopBarProps['languages']>;
  hasMenu: boolean;
  pause: string | undefined;
};

function Tools({ locale, path, languages, hasMenu, pause }: ToolsProps) {
  const t = translator(locale);
  return (
    <div className="top-r">
      {pause && (
        <a className="tool top-pause" href={pause}>
          {t('common.pause')}
        </a>
      )}
      <button className="tool" type="button" data-theme-toggle="" aria-label={t('common.theme')}>
        <Icon name="theme" />
      </button>
      {(languages === 'slot' || languages.length > 1) && (
        <OtherLanguage locale={locale} path={path} hasSlot={languages === 'slot'} />
      )}
      {hasMenu && <Menu locale={locale} path={path} />}
    </div>
  );
}

function Navigation({ locale, path }: Place) {
  const t = translator(locale);
  return (
    <nav className="top-nav" aria-label={t('common.main-navigation')}>
      <Item href={paths.method(locale)} path={path} label={t('common.method')} />
      <Item href={paths.privacy(locale)} path={path} label={t('common.privacy')} />
    </nav>
  );
}

function Menu({ locale, path }: Place) {
  const t = translator(locale);
  return (
    <details className="menu">
      <summary className="tool" aria-label={t('common.menu')}>
        <Icon name="menu" />
      </summary>
      <nav className="menu-in" aria-label={t('common.menu')}>
        <div className="wrap">
          <Item href={paths.home(locale)} path={path} label={t('common.home')} />
          <Item href={paths.start(locale)} path={path} label={t('common.start')} />
          <Item href={paths.method(locale)} path={path} label={t('common.method')} />
          <Item href={paths.privacy(locale)} path={path} label={t('common.privacy')} />
        </div>
      </nav>
    </details>
  );
}

function Item({ href, path, label }: { href: string; path: string; label: string }) {
  return (
    <a href={href} aria-current={href === path ? 'page' : undefined}>
      {label}
    </a>
  );
}

function OtherLanguage({ locale, path, hasSlot }: Place & { hasSlot: boolean }) {
  const other = locale === 'en' ? 'de' : 'en';
  const t = translator(other);
  return (
    <a
      className="tool lang"
      data-slot={hasSlot ? '{{other-language}}' : undefined}
      href={inLocale(path, other)}
      lang={other}
      hrefLang={other}
      aria-label={t('common.switch-language')}
    >
      {other.toUpperCase()}
    </a>
  );
}
