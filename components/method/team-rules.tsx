import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { teamNumbers } from '@/lib/i18n/team-numbers';
import { type Rule, Rules } from './rules';

/** What many voices add: weights, range, agreement, thresholds, groups, and the customers' view (method 1.7 to 1.10, 3.1). */
export function TeamRules({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <Section id="team" title={t('method.team')} text={t('method.team-text')}>
      <Rules locale={locale} rules={[...values(locale), ...protection(locale), gap(locale)]} />
    </Section>
  );
}

function values(locale: Locale): Rule[] {
  const t = translator(locale);
  const { people, range, agreement, blind } = teamNumbers(locale);
  return [
    {
      name: t('method.team-people'),
      text: t('method.team-people-text', people),
      convention: true,
    },
    {
      name: t('method.team-range'),
      formula: t('method.team-range-formula', range),
      text: t('method.team-range-text', range),
      convention: true,
    },
    {
      name: t('method.team-agreement'),
      formula: t('method.team-agreement-formula'),
      text: t('method.team-agreement-text', agreement),
      convention: true,
    },
    { name: t('method.team-blind'), text: t('method.team-blind-text', blind), convention: true },
  ];
}

function protection(locale: Locale): Rule[] {
  const t = translator(locale);
  const { thresholds, small, groups, careless } = teamNumbers(locale);
  return [
    {
      name: t('method.team-thresholds'),
      text: t('method.team-thresholds-text', thresholds),
      convention: true,
    },
    { name: t('method.team-small'), text: t('method.team-small-text', small), convention: true },
    { name: t('method.team-groups'), text: t('method.team-groups-text', groups), convention: true },
    {
      name: t('method.team-careless'),
      text: t('method.team-careless-text', careless),
      convention: true,
    },
    { name: t('method.team-table'), text: t('method.team-table-text') },
  ];
}

function gap(locale: Locale): Rule {
  const t = translator(locale);
  return {
    name: t('method.team-gap'),
    formula: t('method.team-gap-formula'),
    text: t('method.team-gap-text', teamNumbers(locale).gap),
    convention: true,
  };
}
