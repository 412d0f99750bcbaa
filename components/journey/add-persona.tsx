import { Icon } from '@/components/ui/icon';
import { Steering } from '@/components/workbench/entry-form';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type AddPersonaProps = { locale: Locale; token: string; id: string; isFirst: boolean };

/** A new persona needs a name and nothing else. */
export function AddPersona({ locale, token, id, isFirst }: AddPersonaProps) {
  const t = translator(locale);
  return (
    <section className="sec g" aria-labelledby="add-persona">
      <div className="c1-3 sec-h">
        <h2 id="add-persona">{t('journey.add')}</h2>
      </div>
      <form className="c4-9 jm-add" method="post" action={paths.entries(locale, token)}>
        <Steering
          locale={locale}
          token={token}
          page="journey"
          kind="persona"
          id={id}
          revision={0}
        />
        <div className="field">
          <label htmlFor="new-persona">{t('journey.add-name')}</label>
          <input id="new-persona" name="name" required maxLength={120} autoComplete="off" />
        </div>
        <button className={isFirst ? 'btn' : 'btn q'} type="submit" name="do" value="save">
          <span>{t('journey.add-button')}</span>
          <Icon name="arrow" />
        </button>
      </form>
    </section>
  );
}
