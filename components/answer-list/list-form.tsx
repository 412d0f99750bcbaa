import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { ListFileField } from '@/components/ui/list-file-field';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type ListFormProps = {
  locale: Locale;
  action: string;
  template: string;
  isWrong: boolean;
};

/** Sends a file to be checked; nothing is stored by that. */
export function AnswerListForm({ locale, action, template, isWrong }: ListFormProps) {
  const t = translator(locale);
  return (
    <form className="up" method="post" action={action} encType="multipart/form-data">
      <ListFileField label={t('answer-list.file')} isWrong={isWrong} />
      <div className="btns mt-5">
        <button className="btn" type="submit">
          <span>{t('answer-list.check')}</span>
          <Icon name="arrow" />
        </button>
        <ButtonLink variant="text" icon="download" href={template}>
          {t('answer-list.template')}
        </ButtonLink>
      </div>
    </form>
  );
}
