import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

export const codeProblems = ['empty', 'unknown'] as const;
export type CodeProblem = (typeof codeProblems)[number];

type CodeFormProps = { locale: Locale; typed?: string; problem?: CodeProblem | null };

/** The field for a joining code; after a refusal with what was typed and why. */
export function CodeForm({ locale, typed = '', problem = null }: CodeFormProps) {
  const t = translator(locale);
  return (
    <form className="join" method="post" action={paths.join(locale)}>
      <div className={problem ? 'field is-err' : 'field'}>
        <label htmlFor="code">{t('join.code')}</label>
        <input
          id="code"
          name="code"
          className="num"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={300}
          placeholder={t('join.example')}
          defaultValue={typed}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'code-problem' : undefined}
        />
      </div>
      <button className="btn q" type="submit">
        <span>{t('join.button')}</span>
        <Icon name="arrow" />
      </button>
      {problem && (
        <p className="err" id="code-problem" role="alert">
          <Icon name="warning" />
          {t(`join.problem-${problem}`)}
        </p>
      )}
    </form>
  );
}
