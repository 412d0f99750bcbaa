import { ColumnHeads } from '@/components/ui/column-heads';
import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import { type Locale, prerequisiteIds, stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { Rules } from './rules';

const { standard, soloQuick } = method.coverage;

/** What may be missing before a value disappears (method 1.3, 1.4). */
export function CoverageRules({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const share = Math.round(method.submitShare * 100);
  const rules = [
    { name: t('method.dont-know'), text: t('method.dont-know-text') },
    { name: t('method.not-applicable'), text: t('method.not-applicable-text') },
    { name: t('method.skipped'), text: t('method.skipped-text') },
    { name: t('method.hand-in'), text: t('method.hand-in-text', { share }), convention: true },
  ];
  return (
    <Section id="coverage" title={t('method.coverage')} text={t('method.coverage-text')}>
      <CoverageTable locale={locale} />
      <Rules locale={locale} rules={rules} />
    </Section>
  );
}

function CoverageTable({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const cells = (needed: number, all: number) => t('method.coverage-cells', { needed, all });
  const rows = [
    { kind: 'prerequisite', all: stepIds.length },
    { kind: 'step', all: prerequisiteIds.length },
  ] as const;
  return (
    <table className="tt fit">
      <caption className="tt-c">
        {t('method.coverage-table')} <span className="tag">{t('method.convention')}</span>
      </caption>
      <ColumnHeads heads={[t('method.coverage-value'), t('method.quick'), t('method.full')]} />
      <tbody>
        {rows.map(({ kind, all }) => (
          <tr key={kind}>
            <th scope="row">{t(`method.${kind}`)}</th>
            <td>{cells(soloQuick[kind], all)}</td>
            <td>{cells(standard[kind], all)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('method.overall')}</th>
          <td colSpan={2}>{t('method.coverage-overall')}</td>
        </tr>
      </tbody>
    </table>
  );
}
