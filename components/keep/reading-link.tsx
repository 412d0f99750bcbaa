import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths, sharedReader } from '@/lib/paths';
import { copyWords } from './copy-words';

type ReadingLinkProps = {
  locale: Locale;
  token: string;
  shared: string | null;
  address: string;
  /** A round at the table: names stand beside the answers. */
  isTable: boolean;
};

/** The link for colleagues: there is none, or it can be copied and taken back. */
export function ReadingLink({ locale, token, shared, address, isTable }: ReadingLinkProps) {
  const t = translator(locale);
  const link = shared && `${address}${paths.result(locale, sharedReader(shared))}`;
  return (
    <Section id="reading" title={t('keep.reading')}>
      <p className="mw">{t(isTable ? 'keep.reading-text-table' : 'keep.reading-text')}</p>
      {link && (
        <div className="mt-5">
          <CopyText id="reading-link" text={link} words={copyWords(t, t('keep.reading-copy'))} />
          <p className="mw mut mt-5">{t('keep.reading-revoke-text')}</p>
        </div>
      )}
      <form className="btns mt-5" method="post" action={paths.share(locale, token)}>
        <input type="hidden" name="reading" value={link ? 'off' : 'on'} />
        <button className="btn q" type="submit">
          <span>{t(link ? 'keep.reading-revoke' : 'keep.reading-create')}</span>
        </button>
      </form>
    </Section>
  );
}
