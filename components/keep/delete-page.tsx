import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import type { KeptRound } from '@/lib/core/lobby';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { formatBand } from '@/lib/i18n/format';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { KeepFrame } from './keep-frame';
import type { Keeping } from './keeping';

type DeletePageProps = { locale: Locale; token: string; keeping: Keeping; rooms: Rooms };

/** What will go and what will stay, before anything is deleted. */
export function DeletePage({ locale, token, keeping, rooms }: DeletePageProps) {
  const t = translator(locale);
  const path = paths.delete(locale, token);
  return (
    <KeepFrame {...{ locale, token, path, keeping, rooms }}>
      <div className="g mt-7">
        <h1 className="h-64 c1-9">{t('keep.confirm')}</h1>
        <p className="lead c1-8 mt-5">{t('keep.confirm-lead')}</p>
      </div>
      <Section id="goes" title={t('keep.goes')}>
        <ul className="kp-g">
          {goes(t, keeping).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section id="stays" title={t('keep.stays')}>
        <p className="mw">{t('keep.stays-text')}</p>
        <form className="btns mt-6" method="post" action={path}>
          <input type="hidden" name="confirm" value="yes" />
          <button className="btn" type="submit">
            <span>{t('keep.confirm-button')}</span>
          </button>
          <ButtonLink variant="secondary" icon="back" href={paths.keep(locale, token)}>
            {t('keep.cancel')}
          </ButtonLink>
          <ButtonLink variant="text" icon="download" href={paths.pitStopFile(locale, token)}>
            {t('keep.file-button')}
          </ButtonLink>
        </form>
      </Section>
    </KeepFrame>
  );
}

const goes = (t: Translate, { answered, notes, recorded, ...keeping }: Keeping) => {
  const { organisation, submitted, shared, rounds = [] } = keeping;
  return [
    ...rounds.map((round) => roundLine(t, round)),
    rounds.length > 0
      ? answered > 0 && t('keep.goes-own', { n: answered })
      : t('keep.goes-answers', { n: answered }),
    notes > 0 && t('keep.goes-notes', { n: notes }),
    recorded > 0 && t('keep.goes-recorded', { n: recorded }),
    organisation && t('keep.goes-organisation', { name: organisation }),
    submitted && t('keep.goes-result'),
    t('keep.goes-link'),
    shared && t('keep.goes-reading'),
  ].filter((line) => line !== false && line !== null);
};

/** A round in one line: its result, what people answered, and what is not evaluated yet. */
function roundLine(t: Translate, { number, released, hasAnswers, handedIn }: KeptRound) {
  const parts = [
    released && t('keep.round-result'),
    released && hasAnswers && t('keep.round-answers', { band: formatBand(released) }),
    handedIn !== null && t('keep.round-open', { n: handedIn }),
  ].filter((part) => typeof part === 'string');
  return t('keep.goes-round', { number, parts: parts.join(', ') });
}
