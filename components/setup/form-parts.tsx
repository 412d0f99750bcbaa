import { Section } from '@/components/ui/section';
import { laps } from '@/lib/core/remaining-minutes';
import type { FormProblem, RoundField } from '@/lib/core/round-form';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { Choice, Tick, Ticks } from './choice';
import { Field, Lines } from './field';
import { problemText } from './problem-text';
import type { SetupView } from './setup-view';

export type PartProps = { locale: Locale; setup: SetupView };

/** A team of this size takes the quick lap (method 1.2). */
const quickFrom = 12;

/** What is wrong with a field, as a sentence. */
export const problemOf = ({ locale, setup }: PartProps) => {
  const { form, problems, limits } = setup;
  return (name: RoundField) => {
    const found = problems.find(({ field }: FormProblem) => field === name);
    return found && problemText(translator(locale), found, form, limits);
  };
};

/** Anonymous or at the table, quick or full. */
export function KindPart({ locale, setup }: PartProps) {
  const t = translator(locale);
  const { fields } = setup.form;
  return (
    <Section id="kind" title={t('setup.kind')} text={t('setup.kind-text')}>
      <div className="su-p">
        <Choice
          name="mode"
          label={t('setup.mode')}
          value={fields.mode}
          options={[
            { value: 'team', label: t('setup.mode-team'), text: t('setup.mode-team-text') },
            { value: 'table', label: t('setup.mode-table'), text: t('setup.mode-table-text') },
          ]}
        />
        <Choice
          name="lap"
          label={t('setup.lap')}
          value={fields.lap}
          options={[
            {
              value: 'quick',
              label: t('setup.lap-quick'),
              text: t('setup.lap-quick-text', { ...laps.quick, from: quickFrom }),
            },
            {
              value: 'full',
              label: t('setup.lap-full'),
              text: t('setup.lap-full-text', { ...laps.full }),
            },
          ]}
        />
      </div>
    </Section>
  );
}

/** How many, in which languages, under which name. */
export function WhoPart({ locale, setup, isNew }: PartProps & { isNew: boolean }) {
  const t = translator(locale);
  const { fields } = setup.form;
  const wrong = problemOf({ locale, setup });
  const textOf = (name: 'organisation' | 'name' | 'expected') => ({
    name,
    label: t(`setup.${name}`),
    hint: t(`setup.${name}-hint`),
    value: fields[name],
    problem: wrong(name),
  });
  return (
    <Section id="who" title={t('setup.who')}>
      <div className="su-p">
        {isNew && <Field {...textOf('organisation')} />}
        <Field {...textOf('expected')} type="number" width="short" />
        <Field {...textOf('name')} />
        <Ticks
          name="language-de"
          label={t('setup.languages')}
          hint={t('setup.language-hint')}
          problem={wrong('language-de')}
          ticks={(['de', 'en'] as const).map((language) => ({
            name: `language-${language}` as const,
            label: t(`setup.language-${language}`),
            isTicked: fields[`language-${language}`] !== '',
          }))}
        />
      </div>
    </Section>
  );
}

/** At most one breakdown, with names to choose from. */
export function GroupsPart({ locale, setup }: PartProps) {
  const t = translator(locale);
  const { fields } = setup.form;
  const wrong = problemOf({ locale, setup });
  return (
    <Section id="groups" title={t('setup.groups')} text={t('setup.groups-text')}>
      <div className="su-p">
        <Choice
          name="dimension"
          label={t('setup.dimension')}
          value={fields.dimension}
          options={(['none', 'roles', 'departments'] as const).map((value) => ({
            value,
            label: t(`setup.dimension-${value}`),
          }))}
        />
        {(['roles', 'departments'] as const).map((name) => (
          <div key={name} className={`su-${name}`}>
            <Lines
              name={name}
              label={t(`setup.${name}`)}
              hint={t('setup.list-hint', { limit: setup.limits.groups })}
              value={fields[name]}
              problem={wrong(name)}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** From how many people on, and who gets in. */
export function PrivacyPart({ locale, setup }: PartProps) {
  const t = translator(locale);
  const { fields } = setup.form;
  return (
    <Section id="privacy" title={t('setup.privacy')}>
      <div className="su-p">
        <Field
          name="k"
          label={t('setup.k')}
          hint={t('setup.k-hint')}
          value={fields.k}
          problem={problemOf({ locale, setup })('k')}
          type="number"
          width="short"
        />
        <ul className="su-c">
          <Tick
            name="personal-links"
            label={t('setup.personal-links')}
            text={t('setup.personal-links-hint')}
            isTicked={fields['personal-links'] !== ''}
          />
        </ul>
      </div>
    </Section>
  );
}

/** First and last day. */
export function DaysPart({ locale, setup }: PartProps) {
  const t = translator(locale);
  const { fields } = setup.form;
  const wrong = problemOf({ locale, setup });
  return (
    <Section id="days" title={t('setup.days')}>
      <div className="su-2">
        {(['opens', 'closes'] as const).map((end) => (
          <Field
            key={end}
            name={`${end}-on`}
            label={t(`setup.${end}-on`)}
            hint={t(`setup.${end}-hint`)}
            value={fields[`${end}-on`]}
            problem={wrong(`${end}-on`)}
            type="date"
          />
        ))}
      </div>
    </Section>
  );
}

/** Whether customers are asked too, and how. */
export function OutsidePart({ locale, setup }: PartProps) {
  const t = translator(locale);
  const { fields } = setup.form;
  const contact = {
    none: t('setup.customers-by-none'),
    phase: t('setup.customers-by-phase'),
    channel: t('setup.customers-by-channel'),
    'phase-and-channel': t('setup.customers-by-both'),
  };
  return (
    <Section id="outside" title={t('setup.outside')} text={t('setup.outside-text')}>
      <div className="su-p">
        <Choice
          name="customers"
          label={t('setup.customers')}
          value={fields.customers}
          options={[
            { value: 'none', label: t('setup.customers-none') },
            { value: 'Sie', label: t('setup.customers-formal') },
            { value: 'du', label: t('setup.customers-informal') },
          ]}
        />
        <Choice
          name="customers-by"
          label={t('setup.customers-by')}
          value={fields['customers-by']}
          options={Object.entries(contact).map(([value, label]) => ({ value, label }))}
          className="su-by"
        />
      </div>
    </Section>
  );
}
