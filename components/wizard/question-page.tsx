import { Icon } from '@/components/ui/icon';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { LapStrip } from './lap-strip';
import { ProgressLine } from './progress-line';
import { QuestionFields } from './question-fields';
import { type Section, tokenSlot } from './section';
import { SectionIntro } from './section-intro';
import { WizardBar } from './wizard-bar';

type QuestionPageProps = { locale: Locale; section: Section; lastOfPrevious?: string | undefined };

/** One section as a page with slots: one form without the script, one question at a time with it. */
export function QuestionPage({ locale, section, lastOfPrevious }: QuestionPageProps) {
  const t = translator(locale);
  const { lap, prerequisite, sections, questions, previous, next } = section;
  const here = paths.questions(locale, tokenSlot, prerequisite.id);
  const following = sections.find(({ id }) => id === next);
  const onward = following
    ? t('questions.next-part', { name: following.name })
    : t('questions.to-review');
  return (
    <>
      {/* Painted once, when all of it is there: half a page is work for nothing, and its rest would move. */}
      <link rel="expect" href="#inhalt" blocking="render" />
      <TopBar
        locale={locale}
        path={here}
        context={t(lap === 'quick' ? 'start.quick' : 'start.full')}
      />
      <main
        id="inhalt"
        className="qz"
        data-wizard=""
        data-product={t('common.product')}
        data-save={paths.saveAnswers(tokenSlot)}
        data-save-notes={paths.saveNotes(tokenSlot)}
        data-next-page={
          next ? paths.questions(locale, tokenSlot, next) : paths.review(locale, tokenSlot)
        }
        data-previous-page={
          previous ? paths.questions(locale, tokenSlot, previous, lastOfPrevious) : undefined
        }
      >
        <Notice name="conflict" text={t('questions.conflict')} />
        <Notice name="missing" text={t('questions.missing')} />
        <LapStrip
          locale={locale}
          token={tokenSlot}
          sections={sections.map(({ id, name }) => ({ id, name, share: `{{p:${id}}}` }))}
          current={prerequisite.id}
          place="{{x}}"
        />
        <ProgressLine locale={locale} total={section.total} />
        <SectionIntro locale={locale} section={section} />
        <form className="wrap qz-form" method="post" action={here} autoComplete="off">
          {questions.map((question) => (
            <QuestionFields
              key={question.id}
              locale={locale}
              question={question}
              total={section.total}
              prerequisite={prerequisite.name}
            />
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
        <WizardBar locale={locale} onward={onward} />
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
