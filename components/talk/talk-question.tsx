import type { ReactNode } from 'react';
import type { Report } from '@/lib/core/report';
import type { TalkQuestion as Question, TalkItem, TalkStage } from '@/lib/core/talk';
import { talkMinutes } from '@/lib/core/talk';
import { translator } from '@/lib/i18n/messages';
import { spreadSentence, talkCaption } from '@/lib/i18n/sentences-talk';
import { TalkAnchors, TalkDots } from './talk-dots';
import { TalkGuide } from './talk-guide';
import { TalkSides } from './talk-sides';
import { TalkTimer } from './talk-timer';

type TalkQuestionProps = {
  report: Report;
  question: Question;
  stages: readonly TalkStage[];
  /** "Frage 1 von 3", where it is one of those to settle. */
  count?: string | null;
  /** The heading of the question: the page's own, or one below it. */
  level?: 'h1' | 'h2';
  /** What else is known of the answers. */
  children?: ReactNode;
};

/** One question to talk about: how it was answered as far as that may be shown, what opens the talk, and a clock. */
export function TalkQuestion({
  report,
  question,
  stages,
  count = null,
  level: Heading = 'h2',
  children,
}: TalkQuestionProps) {
  const t = translator(report.locale);
  const { cell, items, openers, ask, reason } = question;
  const [first, ...others] = items;
  if (!first) return null;
  return (
    <>
      <div className="dsk-h">
        <p className="cap">{[count, talkCaption(t, report, cell)].filter(Boolean).join(' · ')}</p>
        <TalkTimer locale={report.locale} minutes={talkMinutes(stages)} id={cell} />
      </div>
      <Heading className="h-40 mt-3">{first.stem}</Heading>
      <p className="sm mut mt-3">
        {[spreadSentence(t, report, cell), dotsNote(report, question)].filter(Boolean).join(' ')}
      </p>
      <Distribution report={report} item={first} />
      {others.map((item) => (
        <div key={item.id} className="dsk-o mt-7">
          <h3 className="h-28">{item.stem}</h3>
          <Distribution report={report} item={item} />
        </div>
      ))}
      {children}
      {reason === 'blind' && (
        <p className="mt-7">
          <b>{t('talk.ask')}:</b> {ask}
        </p>
      )}
      <TalkGuide locale={report.locale} openers={openers} stages={stages} />
    </>
  );
}

function dotsNote({ locale, profile }: Report, { items }: Question): string | null {
  const t = translator(locale);
  if (!profile.team) return null;
  if (!profile.team.shows.items) return t('talk.dots-withheld');
  return items.some(({ id }) => profile.team?.items[id]) ? t('talk.dots-note') : null;
}

function Distribution({ report, item }: { report: Report; item: TalkItem }) {
  const dots = report.profile.team?.items[item.id] ?? null;
  return (
    <div className="dsk-p mt-5">
      {dots && <TalkDots report={report} dots={dots} />}
      <TalkAnchors report={report} item={item} isAxis={dots !== null} />
      {dots && <TalkSides report={report} item={item} dots={dots} />}
    </div>
  );
}
