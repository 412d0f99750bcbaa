import { LobbyFrame } from '@/components/lobby/lobby-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { ListRoom, type ListState } from './list-room';

type PaperRoomProps = {
  locale: Locale;
  token: string;
  organisation: string | null;
  rooms: Rooms;
  state: ListState;
  lap: 'quick' | 'full';
  groups: readonly string[];
  /** Questions that may not apply. */
  mayNotApply: readonly string[];
  entered: number | null;
};

/** The questionnaire to print, and the way back for what was ticked on it. */
export function PaperRoom(props: PaperRoomProps) {
  const { locale, token, organisation, rooms, state, lap, groups, mayNotApply, entered } = props;
  const t = translator(locale);
  const facts = [
    { name: '1–5', text: t('paper.value-keys') },
    { name: '?', text: t('paper.value-dk') },
    ...(mayNotApply.length > 0
      ? [{ name: '-', text: t('paper.value-na', { items: mayNotApply.join(', ') }) }]
      : []),
    { name: t('paper.empty'), text: t('paper.value-empty') },
    ...(groups.length > 0
      ? [
          {
            name: t('answer-list.group'),
            text: t('paper.value-group', { groups: groups.join(', ') }),
          },
        ]
      : []),
  ];
  return (
    <LobbyFrame
      {...{ locale, token, organisation, rooms }}
      path={paths.paper(locale, token)}
      page="paper"
    >
      {entered !== null && (
        <p className="mt-7" role="status">
          <b>{t('answer-list.done', { n: entered })}</b>
        </p>
      )}
      <ListRoom
        locale={locale}
        state={state}
        title={t('paper.headline')}
        lead={t('paper.lead')}
        action={paths.paper(locale, token)}
        template={paths.paperTemplate(locale, token)}
        groupName={(group) => group}
      >
        <Section id="print" title={t('paper.print')}>
          <p className="mw">{t('paper.print-text')}</p>
          <p className="mt-5">
            <ButtonLink
              variant="secondary"
              icon="download"
              href={paths.questionnairePdf(locale, lap)}
            >
              {t(`paper.print-${lap}`)}
            </ButtonLink>
          </p>
        </Section>
        <Section id="values" title={t('paper.values')}>
          <Facts facts={facts} />
        </Section>
        <Section id="own" title={t('paper.own-title')}>
          <p className="mw">{t('paper.own')}</p>
          <p className="mw mt-3">{t('paper.after')}</p>
        </Section>
      </ListRoom>
    </LobbyFrame>
  );
}
