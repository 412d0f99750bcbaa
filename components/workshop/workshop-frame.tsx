import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { type ScreenId, textOf, type Workshop } from '@/lib/core/workshop';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type WorkshopFrameProps = {
  workshop: Workshop;
  token: string;
  screen: ScreenId;
  children: ReactNode;
};

/** A screen for the projector: what the room reads, the way back and forth, and notes that stay shut until somebody opens them. */
export function WorkshopFrame({ workshop, token, screen, children }: WorkshopFrameProps) {
  const { locale, screens, organisation, roundName, isTable } = workshop;
  const t = translator(locale);
  const at = screens.indexOf(screen);
  const hrefOf = (one: ScreenId | undefined) => one && paths.workshop(locale, token, one);
  const of = screens.length;
  return (
    <div className="ws" data-workshop="">
      <a className="skip" href="#inhalt">
        {t('common.skip')}
      </a>
      <header className="ws-h wrap">
        <p className="ws-t">
          <Mark />
          <span>
            {[organisation, roundName].filter(Boolean).join(' · ') || t('common.product')}
          </span>
        </p>
        {isTable && <span className="tag k">{t('workshop.table-mark')}</span>}
        <p className="num">
          <span className="vh">{t('workshop.progress-of', { n: at + 1, of })}</span>
          <span aria-hidden="true">{t('workshop.progress', { n: at + 1, of })}</span>
        </p>
      </header>
      <main id="inhalt" className="wrap ws-m">
        {children}
      </main>
      <nav className="ws-n wrap" aria-label={t('workshop.steps')}>
        <Way href={hrefOf(screens[at - 1])} rel="prev" label={t('workshop.back')} />
        <Way href={hrefOf(screens[at + 1])} rel="next" label={t('workshop.next')} />
        <a className="btn t sm" href={paths.workshop(locale, token)}>
          {t('workshop.leave')}
        </a>
      </nav>
      <Notes workshop={workshop} screen={screen} />
    </div>
  );
}

type WayProps = { href: string | undefined; rel: 'prev' | 'next'; label: string };

function Way({ href, rel, label }: WayProps) {
  if (!href) return null;
  return (
    <a className={rel === 'next' ? 'btn' : 'btn q'} href={href} rel={rel}>
      {rel === 'prev' && <Icon name="back" />}
      <span>{label}</span>
      {rel === 'next' && <Icon name="arrow" />}
    </a>
  );
}

function Notes({ workshop, screen }: { workshop: Workshop; screen: ScreenId }) {
  const t = translator(workshop.locale);
  const { minutes, notes } = textOf(workshop, screen);
  return (
    <aside className="ws-a wrap">
      <details>
        <summary>
          {t('workshop.for-facilitator')}{' '}
          <span className="num">{t('workshop.minutes', { n: minutes })}</span>
        </summary>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p className="cap">{t('workshop.keys')}</p>
      </details>
    </aside>
  );
}
