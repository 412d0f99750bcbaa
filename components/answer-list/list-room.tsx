import type { ReactNode } from 'react';
import type { AnswerListProblem, AnswerListRow } from '@/lib/core/answer-list';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { AnswerListForm } from './list-form';
import { AnswerListProblems } from './list-problems';
import { AnswerListReady } from './list-ready';

/** Where an import stands: nothing sent yet, refused, or read and not yet confirmed. */
export type ListState =
  | { readonly kind: 'form' }
  | { readonly kind: 'not-now' }
  | { readonly kind: 'refused'; readonly problems: readonly AnswerListProblem[] }
  | {
      readonly kind: 'ready';
      readonly rows: readonly AnswerListRow[];
      readonly key: string;
      readonly source: string;
    };

type ListRoomProps = {
  locale: Locale;
  state: ListState;
  title: string;
  lead: string;
  action: string;
  template: string;
  groupName: (group: string) => string;
  /** Shown below the form. */
  children: ReactNode;
};

/** Reading in a list in two steps: check, then confirm. */
export function ListRoom({ locale, state, title, lead, ...props }: ListRoomProps) {
  const t = translator(locale);
  const { action, template, groupName, children } = props;
  if (state.kind === 'not-now')
    return (
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('answer-list.not-now')}</h1>
        <p className="lead c1-8 mt-5">{t('answer-list.not-now-text')}</p>
      </div>
    );
  return (
    <>
      {state.kind === 'refused' && <AnswerListProblems locale={locale} problems={state.problems} />}
      <div className="g mt-8">
        <h1 className="h-40 c1-9">{title}</h1>
        <p className="lead c1-8 mt-4">{lead}</p>
      </div>
      {state.kind === 'ready' ? (
        <AnswerListReady
          locale={locale}
          action={action}
          rows={state.rows}
          source={state.source}
          importKey={state.key}
          groupName={groupName}
        />
      ) : (
        <>
          <div className="mt-6">
            <AnswerListForm
              locale={locale}
              action={action}
              template={template}
              isWrong={state.kind === 'refused'}
            />
          </div>
          {children}
        </>
      )}
    </>
  );
}
