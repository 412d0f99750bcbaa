import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import type { DeviceState } from './invitation';

type DeviceNoteProps = {
  locale: Locale;
  path: string;
  device: Exclude<DeviceState, 'new'>;
  /** With a personal link somebody else begins below. */
  mayBeSomeoneElse: boolean;
};

/** This device has begun or handed in: on from there, or room for somebody else who uses it too. */
export function DeviceNote({ locale, path, device, mayBeSomeoneElse }: DeviceNoteProps) {
  const t = translator(locale);
  return (
    <>
      <h2 className="h-28">{t(`join.${device}`)}</h2>
      <p className="mw mt-3">{t(`join.${device}-text`)}</p>
      <form className="btns mt-5" method="post" action={path}>
        <button className="btn" type="submit" name="device" value="continue">
          <span>{t(device === 'begun' ? 'join.continue' : 'join.to-receipt')}</span>
          <Icon name="arrow" />
        </button>
        {mayBeSomeoneElse && (
          <button className="btn t" type="submit" name="device" value="other">
            <span>{t('join.someone-else')}</span>
          </button>
        )}
      </form>
    </>
  );
}
