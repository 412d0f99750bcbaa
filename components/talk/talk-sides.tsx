import type { Report } from '@/lib/core/report';
import { givenAnswers, type TalkItem } from '@/lib/core/talk';
import type { Dots } from '@/lib/core/team-profile';
import { translator } from '@/lib/i18n/messages';
import { answersNamed, sideTitles } from '@/lib/i18n/sentences-talk';

type TalkSidesProps = { report: Report; item: TalkItem; dots: Dots; heading: 'h2' | 'h3' };

/** What either side of a divided group chose, in the words of the answers; nothing where there are no two sides. */
export function TalkSides({ report, item, dots, heading: Heading }: TalkSidesProps) {
  const t = translator(report.locale);
  const titles = sideTitles(t, dots);
  if (!titles) return null;
  return (
    <div className="two mt-7">
      {(['low', 'high'] as const).map((side) => {
        const answers = givenAnswers(dots, side);
        return (
          <div key={side}>
            <Heading className="h-21">{titles[side]}</Heading>
            <blockquote className="mt-3">
              {answers.map((answer) => (
                <p key={answer}>{t('talk.quote', { text: item.anchors[answer] ?? '' })}</p>
              ))}
            </blockquote>
            <p className="cap mt-3">{answersNamed(t, report, answers)}</p>
          </div>
        );
      })}
    </div>
  );
}
