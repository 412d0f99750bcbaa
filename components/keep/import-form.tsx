import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** Posts one file; the server answers with the review of the new pit stop, or with what is wrong. */
export function ImportForm({ locale, isWrong }: { locale: Locale; isWrong?: boolean }) {
  const t = translator(locale);
  return (
    <form className="up" method="post" action={paths.import(locale)} encType="multipart/form-data">
      <div className={isWrong ? 'field is-err' : 'field'}>
        <label htmlFor="file">{t('import.file')}</label>
        <input
          id="file"
          name="file"
          type="file"
          accept=".json,application/json"
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'problems' : undefined}
        />
      </div>
      <div className="btns mt-5">
        <button className="btn q" type="submit">
          <span>{t('import.button')}</span>
          <Icon name="arrow" />
        </button>
      </div>
    </form>
  );
}
