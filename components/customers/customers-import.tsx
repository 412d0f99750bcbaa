import { ListRoom, type ListState } from '@/components/answer-list/list-room';
import { LobbyFrame } from '@/components/lobby/lobby-frame';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { Rooms } from '@/lib/core/rooms';
import { phases } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

const channels = ['in-person', 'phone', 'writing', 'online'] as const;

type CustomersImportProps = {
  locale: Locale;
  token: string;
  organisation: string | null;
  rooms: Rooms;
  state: ListState;
};

/** Customers' answers from another tool or from paper. */
export function CustomersImport(props: CustomersImportProps) {
  const { locale, token, organisation, rooms, state } = props;
  const t = translator(locale);
  const columns = ['phase', 'channel', 'comment'] as const;
  return (
    <LobbyFrame
      {...{ locale, token, organisation, rooms }}
      path={paths.customersImport(locale, token)}
      page="customersRoom"
    >
      <ListRoom
        locale={locale}
        state={state}
        title={t('customers-room.import-headline')}
        lead={t('customers-room.import-lead')}
        action={paths.customersImport(locale, token)}
        template={paths.customersTemplate(locale, token)}
        groupName={(segment) => segmentName(t, segment)}
      >
        <Section id="values" title={t('paper.values')}>
          <p className="mw">
            {t('customers-room.import-values', {
              columns: columns.map((column) => t(`answer-list.${column}`)).join(', '),
            })}
          </p>
          <h3 className="h-21 mt-6">{t('customers-room.import-phases')}</h3>
          <div className="mt-3">
            <Facts facts={phases.map((id) => ({ name: t(`customers.phase-${id}`), text: id }))} />
          </div>
          <h3 className="h-21 mt-6">{t('customers-room.import-channels')}</h3>
          <div className="mt-3">
            <Facts
              facts={channels.map((id) => ({ name: t(`customers.channel-${id}`), text: id }))}
            />
          </div>
          <p className="mw mt-5">{t('customers-room.import-marked')}</p>
        </Section>
      </ListRoom>
    </LobbyFrame>
  );
}

/** A group of the last contact in the words of the questionnaire. */
function segmentName(t: Translate, segment: string) {
  return segment
    .split('+')
    .map((part) => {
      const phase = phases.find((known) => known === part);
      const channel = channels.find((known) => known === part);
      if (phase) return t(`customers.phase-${phase}`);
      return channel ? t(`customers.channel-${channel}`) : part;
    })
    .join(' · ');
}
