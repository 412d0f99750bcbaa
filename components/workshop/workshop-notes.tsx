import { ButtonLink } from '@/components/ui/button-link';
import { PageFrame } from '@/components/ui/page-frame';
import { talkCells } from '@/lib/core/talk';
import { kindOf, type ScreenId, talkIndex, textOf, type Workshop } from '@/lib/core/workshop';
import { translator } from '@/lib/i18n/messages';
import { screenName } from '@/lib/i18n/sentences-talk';
import { paths } from '@/lib/paths';

type WorkshopNotesProps = { workshop: Workshop; token: string };

/** The notes of all screens on paper, with the questions of the talks once they are known. */
export function WorkshopNotes({ workshop, token }: WorkshopNotesProps) {
  const { locale, screens, organisation, roundName } = workshop;
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.workshop(locale, token, 'notes')} className="wrap">
      <article className="ws-p mt-7">
        <p className="cap">{[organisation, roundName].filter(Boolean).join(' · ')}</p>
        <h1 className="h-40 mt-2">{t('workshop.for-facilitator')}</h1>
        <ol className="mt-6">
          {screens.map((screen, index) => (
            <Screen key={screen} workshop={workshop} screen={screen} n={index + 1} />
          ))}
        </ol>
        <div className="btns mt-6">
          <ButtonLink variant="text" href={paths.workshop(locale, token)}>
            {t('workshop.back')}
          </ButtonLink>
        </div>
      </article>
    </PageFrame>
  );
}

type ScreenProps = { workshop: Workshop; screen: ScreenId; n: number };

function Screen({ workshop, screen, n }: ScreenProps) {
  const t = translator(workshop.locale);
  const { minutes, notes } = textOf(workshop, screen);
  const stem = stemOf(workshop, screen);
  return (
    <li>
      <h2 className="h-21">
        <span className="num">{n}</span> {screenName(t, screen)}
        <span className="mut num"> · {t('workshop.minutes', { n: minutes })}</span>
      </h2>
      {stem && <p className="mt-2">{stem}</p>}
      <ul className="mt-2">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </li>
  );
}

/** The question a talk will be about. */
function stemOf({ report, questions }: Workshop, screen: ScreenId): string | null {
  if (!report || kindOf(screen) !== 'talk') return null;
  const cell = talkCells(report.profile)[talkIndex(screen)];
  return questions.find((question) => question.cell === cell)?.items[0]?.stem ?? null;
}
