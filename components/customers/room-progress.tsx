import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import type { Room } from './room';

type RoomProps = { locale: Locale; room: Room };

/** The one number there is before closing. */
export function RoomProgress({ locale, room: { count, k } }: RoomProps) {
  const t = translator(locale);
  return (
    <Section id="so-far" title={t('customers-room.so-far')} text={t('customers-room.so-far-text')}>
      <p className="cu-count">
        <b className="h-104 num">{formatNumber(locale, count)}</b>{' '}
        <span className="h-28">{t('customers-room.answered', { n: count })}</span>
      </p>
      {count < k && (
        <p className="sig mt-3">
          <b>{t('customers-room.missing', { n: k - count })}</b>
        </p>
      )}
    </Section>
  );
}

/** From how many customers on what of theirs is shown (method 1.10, 3.R14). */
export function RoomThresholds({ locale, room }: RoomProps) {
  const t = translator(locale);
  const { k, claimFrom, firstHintsBelow, confirmsFrom, by } = room;
  const rows = [
    { limit: t('customers-room.from', { n: k }), text: t('customers-room.shown-k') },
    ...(by === 'none'
      ? []
      : [{ limit: t('customers-room.from', { n: k }), text: t('customers-room.shown-groups') }]),
    { limit: t('customers-room.from', { n: claimFrom }), text: t('customers-room.shown-claims') },
    {
      limit: t('customers-room.from', { n: confirmsFrom }),
      text: t('customers-room.shown-confirms'),
    },
    {
      limit: t('customers-room.below', { n: firstHintsBelow }),
      text: t('customers-room.shown-hints'),
    },
  ];
  return (
    <Section id="shown" title={t('customers-room.shown')}>
      <dl className="fx">
        {rows.map(({ limit, text }) => (
          <div key={text}>
            <dt className="num">{limit}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
