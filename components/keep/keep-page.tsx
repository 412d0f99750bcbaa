import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { KeepFrame } from './keep-frame';
import type { Keeping } from './keeping';
import { PrivateLink } from './private-link';
import { ReadingLink } from './reading-link';

type KeepPageProps = {
  locale: Locale;
  token: string;
  keeping: Keeping;
  rooms: Rooms;
  /** Scheme and host that links begin with. */
  address: string;
};

/** Everything that brings a person back or lets others see, and the way out. */
export function KeepPage({ locale, token, keeping, rooms, address }: KeepPageProps) {
  const t = translator(locale);
  const months = keeping.retentionMonths;
  const { round } = rooms;
  const kind = round === null ? 'solo' : round.isTable ? 'table' : 'team';
  return (
    <KeepFrame {...{ locale, token, keeping, rooms }} path={paths.keep(locale, token)}>
      <div className="g mt-7">
        <h1 className="h-64 c1-9">{t(round ? 'keep.headline-round' : 'keep.headline')}</h1>
        <p className="lead c1-8 mt-5">{t('keep.lead')}</p>
      </div>
      <PrivateLink locale={locale} kind={kind} link={`${address}${paths.pitStop(locale, token)}`} />
      <Section id="file" title={t('keep.file')}>
        <p className="mw">{t('keep.file-text')}</p>
        <div className="btns mt-5">
          <ButtonLink variant="secondary" icon="download" href={paths.pitStopFile(locale, token)}>
            {t('keep.file-button')}
          </ButtonLink>
          <ButtonLink variant="text" href={paths.import(locale)}>
            {t('keep.file-open')}
          </ButtonLink>
        </div>
      </Section>
      <ReadingLink
        {...{ locale, token, address }}
        shared={keeping.shared}
        isTable={kind === 'table'}
      />
      <Section id="device" title={t('keep.device')}>
        <p className="mw">{t('keep.device-text')}</p>
        <form className="btns mt-5" method="post" action={paths.forget(locale)} data-forget="">
          <button className="btn q" type="submit">
            <span>{t('keep.device-button')}</span>
          </button>
        </form>
      </Section>
      <Section id="delete" title={t('keep.delete')}>
        <p className="mw">{t('keep.delete-text', { months })}</p>
        <div className="btns mt-5">
          <ButtonLink variant="secondary" href={paths.delete(locale, token)}>
            {t('keep.delete-button')}
          </ButtonLink>
        </div>
      </Section>
    </KeepFrame>
  );
}
