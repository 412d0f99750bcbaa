import { Icon } from '@/components/ui/icon';
import type { RoundPromise, TeamPromise } from '@/lib/core/round-promise';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { type Entry, nameLimit } from './invitation';

type EntryFormProps = { locale: Locale; path: string; promise: RoundPromise; entry: Entry };

/** Joins: with a group where there are groups, with name and agreement at the table. */
export function EntryForm({ locale, path, promise, entry }: EntryFormProps) {
  const t = translator(locale);
  return (
    <form method="post" action={path}>
      {promise.mode === 'table' && <NameAndAgreement locale={locale} entry={entry} />}
      {promise.mode === 'team' && promise.groups && (
        <Groups locale={locale} groups={promise.groups} entry={entry} />
      )}
      <div className="btns">
        <button className="btn" type="submit">
          <span>{t('join.begin-button')}</span>
          <Icon name="arrow" />
        </button>
      </div>
    </form>
  );
}

type GroupsProps = { locale: Locale; groups: NonNullable<TeamPromise['groups']>; entry: Entry };

function Groups({ locale, groups, entry }: GroupsProps) {
  const t = translator(locale);
  const isWrong = entry.problem === 'group';
  return (
    <fieldset
      className={isWrong ? 'group-pick is-err' : 'group-pick'}
      aria-describedby={isWrong ? 'group-problem' : undefined}
    >
      <legend className="lab">{t(`join.group-${groups.dimension}`)}</legend>
      {isWrong && <Problem id="group-problem" text={t('join.error-group')} />}
      <ul>
        {groups.groups.map(({ id, name }) => (
          <li key={id}>
            <input
              type="radio"
              name="group"
              id={`group-${id}`}
              value={id}
              defaultChecked={entry.group === id}
            />
            <label htmlFor={`group-${id}`}>{name}</label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function NameAndAgreement({ locale, entry }: { locale: Locale; entry: Entry }) {
  const t = translator(locale);
  const nameProblem =
    entry.problem === 'name' || entry.problem === 'name-taken' || entry.problem === 'name-too-long'
      ? t(`join.error-${entry.problem}`, { limit: nameLimit })
      : null;
  const isRefused = entry.problem === 'not-agreed';
  return (
    <>
      <div className={nameProblem ? 'field is-err' : 'field'}>
        <label htmlFor="name">{t('join.name')}</label>
        <input
          id="name"
          name="name"
          type="text"
          autoComplete="name"
          maxLength={nameLimit}
          defaultValue={entry.name}
          aria-invalid={nameProblem ? true : undefined}
          aria-describedby={nameProblem ? 'name-problem' : undefined}
        />
        {nameProblem && <Problem id="name-problem" text={nameProblem} />}
      </div>
      <div className={isRefused ? 'agree is-err' : 'agree'}>
        <input
          id="agrees"
          name="agrees"
          type="checkbox"
          value="yes"
          defaultChecked={entry.agrees}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? 'agrees-problem' : undefined}
        />
        <label htmlFor="agrees">{t('join.agree')}</label>
      </div>
      {isRefused && <Problem id="agrees-problem" text={t('join.error-not-agreed')} />}
    </>
  );
}

function Problem({ id, text }: { id: string; text: string }) {
  return (
    <p className="err" id={id}>
      <Icon name="warning" />
      {text}
    </p>
  );
}
