import { copyWords } from '@/components/keep/copy-words';
import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import type { Room } from './room';

type RoomWordsProps = { locale: Locale; room: Room; link: string };

/** Texts to paste, in the languages in which customers are asked. */
export function RoomWords({ locale, room, link }: RoomWordsProps) {
  const t = translator(locale);
  return (
    <Section id="words" title={t('customers-room.words')} text={t('customers-room.words-text')}>
      {room.languages.map((language) => (
        <Texts key={language} locale={locale} room={room} link={link} language={language} />
      ))}
    </Section>
  );
}

function Texts({
  locale,
  room: { address },
  link,
  language,
}: RoomWordsProps & { language: 'de' | 'en' }) {
  const t = translator(locale);
  const own = translator(language === 'de' && locale === 'de-CH' ? 'de-CH' : language);
  const texts = [
    { id: 'mail', text: own('customers-room.mail-body', { address, link }) },
    { id: 'receipt', text: own('customers-room.receipt-body', { link }) },
    {
      id: 'website',
      text: `<a href="${link}">${own('customers-room.website-body', { address })}</a>`,
    },
  ] as const;
  return (
    <dl className="cu-w">
      {texts.map(({ id, text }) => (
        <div key={id}>
          <dt className="h-21">
            {t(`customers-room.${id}`)} <span className="tag">{language.toUpperCase()}</span>
          </dt>
          <dd className="mt-3" lang={language}>
            <CopyText
              id={`${id}-${language}`}
              text={text}
              words={copyWords(t, t('customers-room.copy-text'))}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
