import { Fragment } from 'react';
import { Icon } from '@/components/ui/icon';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { type Audience, memberSheet, paths } from '@/lib/paths';
import { CockpitMark } from './cockpit-mark';
import { LapStrip } from './lap-strip';
import { ProgressLine } from './progress-line';
import { QuestionFields } from './question-fields';
import { cutSlot, roundSlot, type Section, tokenSlot } from './section';
import { SectionIntro } from './section-intro';
import { WizardBar } from './wizard-bar';

type QuestionPageProps = {
  locale: Locale;
  audience: Audience;
  section: Section;
  lastOfPrevious?: string | undefined;
};

/** One section as a page with slots: one form without the script, one question at a time with it. */
export function QuestionPage({ locale, audience, section, lastOfPrevious }: QuestionPageProps) {
  const t = translator(locale);
  const sheet = audience === 'solo' ? tokenSlot : memberSheet(tokenSlot);
  const { lap, prerequisite, sections, questions, previous, next } = section;
  const here = paths.questions(locale, sheet, prerequisite.id);
  const following = sections.find(({ id }) => id === next);
  const onward = following
    ? t('questions.next-part', { name: following.name })
    : t('questions.to-review');
  return (
    <>
      {/* Painted once, when all of it is there: half a page is work for nothing, and its rest would move. */}
      <link rel="expect" href="#ende" blocking="render" />
      <TopBar
        locale={locale}
        path={here}
        languages={audience === 'solo' ? undefined : 'slot'}
        pause={audience === 'solo' ? paths.keep(locale, sheet) : undefined}
        context={
          audience === 'solo' ? t(lap === 'quick' ? 'start.quick' : 'start.full') : roundSlot
        }
      />
      <main
        id="inhalt"
        className="qz"
        data-wizard=""
        data-timed={audience === 'solo' ? undefined : ''}
        data-product={t('common.product')}
        data-save={paths.saveAnswers(sheet)}
        data-save-notes={paths.saveNotes(sheet)}
        data-next-page={next ? paths.questions(locale, sheet, next) : paths.review(locale, sheet)}
        data-previous-page={
          previous ? paths.questions(locale, sheet, previous, lastOfPrevious) : undefined
        }
      >
        {audience === 'solo' && (
          <CockpitMark locale={locale} token={sheet} slot="{{shown:cockpit}}" />
        )}
        <Notice name="conflict" text={t('questions.conflict')} />
        <Notice name="missing" text={t('questions.missing')} />
        <LapStrip
          locale={locale}
          sheet={sheet}
          sections={sections.map(({ id, name }) => ({ id, name, share: `{{p:${id}}}` }))}
          current={prerequisite.id}
          place="{{x}}"
        />
        <ProgressLine locale={locale} audience={audience} total={section.total} />
        <SectionIntro locale={locale} section={section} audience={audience} sheet={sheet} />
        <form className="wrap qz-form" method="post" action={here} autoComplete="off">
          {questions.map((question) => (
            <Fragment key={question.id}>
              {cutSlot}
              <QuestionFields
                locale={locale}
                audience={audience}
                question={question}
                total={section.total}
                prerequisite={prerequisite.name}
              />
            </Fragment>
          ))}
          {cutSlot}
          {questions.map(({ id }) => (
            <input key={id} type="hidden" name={`rev:${id}`} defaultValue={`{{rev:${id}}}`} />
          ))}
          <div className="g qz-end">
            <p className="c4-12 btns">
              <button className="btn" type="submit">
                <span>{onward}</span>
                <Icon name="arrow" />
              </button>
            </p>
          </div>
        </form>
        <p className="vh" role="status" data-announce="" />
        <WizardBar locale={locale} audience={audience} onward={onward} />
        <div id="ende" hidden />
      </main>
      <script src="{{asset:wizard}}" nonce="{{nonce}}" defer />
    </>
  );
}

function Notice({ name, text }: { name: 'conflict' | 'missing'; text: string }) {
  return (
    <div className="ban" role="status" data-notice={name} data-slot={`{{shown:${name}}}`}>
      <div className="wrap">
        <Icon name="warning" />
        <p>
          <b data-where="" /> {text}
        </p>
      </div>
    </div>
  );
}
