import { Section } from '@/components/profile/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

/** What "robust", "depends on assumptions" and the size of a lever mean. */
export function Certainty({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const terms = [
    [t('roadmap.sure-robust'), t('roadmap.sure-robust-text')],
    [t('roadmap.sure-depends'), t('roadmap.sure-depends-text')],
    [t('roadmap.sure-lever'), t('roadmap.sure-lever-text')],
  ];
  return (
    <Section title={t('roadmap.sure')}>
      <dl className="three facts">
        {terms.map(([term, text]) => (
          <div key={term}>
            <dt className="h-21">{term}</dt>
            <dd className="mut mt-2">{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
