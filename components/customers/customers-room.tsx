import { copyWords } from '@/components/keep/copy-words';
import { LobbyFrame } from '@/components/lobby/lobby-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { Room } from './room';
import { RoomLink } from './room-link';
import { RoomProgress, RoomThresholds } from './room-progress';
import { RoomWords } from './room-words';

type CustomersRoomProps = {
  locale: Locale;
  token: string;
  organisation: string | null;
  rooms: Rooms;
  /** Null: nobody is asked at the moment. */
  room: Room | null;
  /** Scheme and host that links begin with. */
  address: string;
  /** So many sheets were read in by the form before. */
  entered: number | null;
};

/** How customers are asked, how many have answered, and the two other ways in which their answers come. */
export function CustomersRoom(props: CustomersRoomProps) {
  const { locale, token, organisation, rooms, room, entered } = props;
  const t = translator(locale);
  return (
    <LobbyFrame
      {...{ locale, token, organisation, rooms }}
      path={paths.customersRoom(locale, token)}
      page="customersRoom"
    >
      <div className="g mt-8">
        <h1 className="h-64 c1-9">
          {t(room ? 'customers-room.headline' : 'customers-room.closed')}
        </h1>
        <p className="lead c1-8 mt-5">
          {t(room ? 'customers-room.lead' : 'customers-room.closed-text')}
        </p>
        {entered !== null && (
          <p className="c1-8 mt-5" role="status">
            <b>{t('answer-list.done', { n: entered })}</b>
          </p>
        )}
        {!room && (
          <p className="c1-8 mt-6">
            <ButtonLink variant="secondary" href={paths.lobby(locale, token)}>
              {t('customers-room.to-lobby')}
            </ButtonLink>
          </p>
        )}
      </div>
      {room && <OpenRoom {...props} room={room} />}
    </LobbyFrame>
  );
}

function OpenRoom({ locale, token, room, address }: CustomersRoomProps & { room: Room }) {
  const t = translator(locale);
  const link = `${address}${paths.shortCustomers(room.code)}`;
  const cafe = `${address}${paths.shortCustomersCafe(room.code, room.mark)}`;
  return (
    <>
      <RoomLink locale={locale} code={room.code} link={link} />
      <RoomProgress locale={locale} room={room} />
      <RoomThresholds locale={locale} room={room} />
      <RoomWords locale={locale} room={room} link={link} />
      <Section id="cafe" title={t('customers-room.cafe')}>
        <p className="mw">{t('customers-room.cafe-text')}</p>
        <div className="mt-5">
          <CopyText
            id="cafe-link"
            text={cafe}
            words={copyWords(t, t('customers-room.cafe-copy'))}
          />
        </div>
        <p className="mt-5">
          <ButtonLink variant="secondary" href={paths.customersCafe(locale, room.code, room.mark)}>
            {t('customers-room.cafe-open')}
          </ButtonLink>
        </p>
      </Section>
      <Section id="import" title={t('customers-room.import')}>
        <p className="mw">{t('customers-room.import-text')}</p>
        <p className="mt-5">
          <ButtonLink variant="secondary" href={paths.customersImport(locale, token)}>
            {t('customers-room.import-open')}
          </ButtonLink>
        </p>
      </Section>
    </>
  );
}
