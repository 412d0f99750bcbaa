import { Note, Section } from '@/components/profile/section';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type DifficultiesProps = { locale: Locale; difficulties: ReportRoadmap['difficulties'] };

/** The reasons why it is hard, the initiatives each applies to, and one remedy. */
export function Difficulties({ locale, difficulties }: DifficultiesProps) {
  const t = translator(locale);
  if (difficulties.length === 0) return null;
  return (
    <Section title={t('roadmap.difficulties')} note={<Note>{t('roadmap.difficulties-note')}</Note>}>
      <dl className="dif">
        {difficulties.map(({ id, name, counter, letters }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="mut num">{letters.join(', ')}</dd>
            <dd>{counter}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
