import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { evidence } from '@/lib/i18n/sentences-evidence';
import { Section } from './section';

/** "Woran man den Engpass erkennt": up to four facts, the figure large. */
export function EvidenceList({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { finding } = report.profile;
  const facts = evidence(t, report);
  if (facts.length === 0) return null;
  return (
    <Section
      title={
        finding.kind === 'bottleneck'
          ? t('result.evidence-title', { n: finding.steps.length })
          : t('result.evidence-title-none')
      }
    >
      <ol className="why">
        {facts.map(({ figure, title, text }) => (
          <li key={title}>
            <span className={isWord(figure) ? 'why-n is-word' : 'why-n num'}>{figure}</span>
            <p>
              <b>{title}</b> {text}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** A word is set smaller than a number, so that it never breaks. */
const isWord = (figure: string) => !/\d/.test(figure);
