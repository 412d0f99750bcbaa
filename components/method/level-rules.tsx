import { ColumnHeads } from '@/components/ui/column-heads';
import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import type { Level, Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import type { MethodTexts } from './method-texts';
import { Rules } from './rules';

type LevelRulesProps = { locale: Locale; texts: MethodTexts };

const levels: readonly Level[] = [1, 2, 3, 4, 5];
const width = method.level.width * method.indexPerPoint;
const top = method.scale.maximum * method.indexPerPoint;

const rangeOf = (level: Level) => ({
  low: (level - 1) * width,
  high: level === method.level.highest ? top : level * width - 1,
});

/** The five levels and the two gates (method 1.6). */
export function LevelRules({ locale, texts }: LevelRulesProps) {
  const t = translator(locale);
  const { levelsAboveWeakest, outsideLevel, outsideMinimum } = method.gates;
  const outside = { level: outsideLevel, people: outsideMinimum, below: outsideLevel - 1 };
  const rules = [
    {
      name: t('method.bands'),
      formula: t('method.bands-formula', { width, highest: method.level.highest }),
      text: t('method.bands-text'),
      convention: true,
    },
    {
      name: t('method.gate-weakest'),
      text: t('method.gate-weakest-text', { levels: levelsAboveWeakest }),
      convention: true,
    },
    {
      name: t('method.gate-outside'),
      text: t('method.gate-outside-text', outside),
      convention: true,
    },
  ];
  return (
    <Section id="levels" title={t('method.levels')} text={t('method.levels-text')}>
      <LevelTable locale={locale} texts={texts} />
      <Rules locale={locale} rules={rules} />
    </Section>
  );
}

function LevelTable({ locale, texts }: LevelRulesProps) {
  const t = translator(locale);
  const heads = [
    t('method.level'),
    t('method.answer-index'),
    t('method.level-name'),
    t('method.level-meaning'),
  ];
  return (
    <table className="tt fit lvls">
      <caption className="vh">{t('method.levels-table')}</caption>
      <ColumnHeads heads={heads} />
      <tbody>
        {levels.map((level) => (
          <tr key={level}>
            <th scope="row">
              <span className="lvl" data-l={level}>
                {level}
              </span>
            </th>
            <td>{t('method.level-range', rangeOf(level))}</td>
            <td>
              <b>{texts.levels[level].name}</b>
            </td>
            <td>{texts.levels[level].meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
