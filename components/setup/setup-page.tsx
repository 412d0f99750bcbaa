import { LobbyFrame } from '@/components/lobby/lobby-frame';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { PageFrame } from '@/components/ui/page-frame';
import type { Rooms } from '@/lib/core/rooms';
import { groupNames } from '@/lib/core/round-form';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import {
  DaysPart,
  GroupsPart,
  KindPart,
  OutsidePart,
  type PartProps,
  PrivacyPart,
  WhoPart,
} from './form-parts';
import { FrozenSetup } from './frozen-setup';
import { Preview } from './preview';
import { problemText } from './problem-text';

/** Without a token the form opens a pit stop; with one its next round, or it changes the open one. */
type SetupPageProps = PartProps & { token: string | null; rooms: Rooms | null };

const wordsOf = (setup: PartProps['setup'], token: string | null) =>
  setup.open ? 'change' : token === null ? 'new' : 'next';

/** Everything about a round that must be settled before the first person answers. */
export function SetupPage({ locale, token, setup, rooms }: SetupPageProps) {
  if (token !== null && rooms !== null && setup.open?.isFrozen)
    return <FrozenSetup {...{ locale, token, setup, rooms }} round={setup.open} />;
  const t = translator(locale);
  const words = wordsOf(setup, token);
  const path = token === null ? paths.newTeam(locale) : paths.round(locale, token);
  return (
    <Frame {...{ locale, token, path, setup, rooms }}>
      <Problems locale={locale} setup={setup} />
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t(`setup.${words}-headline`)}</h1>
        <p className="lead c1-8 mt-5">{t(`setup.${words}-lead`)}</p>
      </div>
      <form className="su" method="post" action={path} data-setup="">
        <KindPart locale={locale} setup={setup} />
        <WhoPart locale={locale} setup={setup} isNew={token === null} />
        <div className="su-team">
          <GroupsPart locale={locale} setup={setup} />
          <PrivacyPart locale={locale} setup={setup} />
        </div>
        <DaysPart locale={locale} setup={setup} />
        <div className="su-team">
          <OutsidePart locale={locale} setup={setup} />
        </div>
        <Preview locale={locale} setup={setup} groups={[...new Set(groupNames(setup.form))]} />
        <Buttons locale={locale} path={path} isChange={setup.open !== null} />
      </form>
    </Frame>
  );
}

type FrameProps = SetupPageProps & { path: string; children: React.ReactNode };

function Frame({ locale, token, path, setup, rooms, children }: FrameProps) {
  if (token === null || rooms === null)
    return (
      <PageFrame locale={locale} path={path} className="wrap">
        {children}
      </PageFrame>
    );
  return (
    <LobbyFrame {...{ locale, token, path, rooms }} organisation={setup.organisation}>
      {children}
    </LobbyFrame>
  );
}

function Problems({ locale, setup }: PartProps) {
  const t = translator(locale);
  const { problems, form, limits } = setup;
  if (problems.length === 0) return null;
  return (
    <div className="mt-5">
      <ErrorSummary
        title={t('setup.problems', { n: problems.length })}
        issues={problems.map((problem) => ({
          href: `#${problem.field}`,
          text: problemText(t, problem, form, limits),
        }))}
      />
    </div>
  );
}

type ButtonsProps = { locale: Locale; path: string; isChange: boolean };

function Buttons({ locale, path, isChange }: ButtonsProps) {
  const t = translator(locale);
  return (
    <div className="g mt-7">
      <div className="c4-12">
        <div className="btns">
          <button className="btn" type="submit" name="do" value="open">
            <span>{t(isChange ? 'setup.change-button' : 'setup.open-button')}</span>
            <Icon name="arrow" />
          </button>
          <button
            className="btn q"
            type="submit"
            name="do"
            value="preview"
            formAction={`${path}#preview`}
          >
            <span>{t('setup.preview-button')}</span>
          </button>
        </div>
        {!isChange && <p className="sm mut mt-4">{t('setup.open-note')}</p>}
      </div>
    </div>
  );
}
