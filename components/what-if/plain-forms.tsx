import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Report } from '@/lib/core/report';
import { cellIds, type Locale, prerequisiteIds, stepOf } from '@/lib/core/types';
import { type Chosen, raisedTo, type WhatIfStart } from '@/lib/core/what-if';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf, prerequisiteNameOf } from '@/lib/i18n/terms';
import { paths } from '@/lib/paths';

type PlainFormsProps = { report: Report; token: string; start: WhatIfStart; chosen: Chosen | null };

/** One change at a time, each with a form of its own. */
export function PlainForms({ report, token, start, chosen }: PlainFormsProps) {
  const { locale, profile } = report;
  const t = translator(locale);
  const to = chosen && 'to' in chosen ? chosen.to : raisedTo.at(-2);
  const cells = cellIds.map((cell, i) => ({
    value: cell,
    text: t('what-if.field-today', {
      prerequisite: prerequisiteNameOf(report, cell),
      step: numberOf(stepOf(cell)),
      value: formatIndex(profile.cells[i]?.value ?? null, profile.cells[i]?.bound),
    }),
  }));
  const prerequisites = prerequisiteIds.map((id, i) => ({
    value: id,
    text: t('what-if.prerequisite-today', {
      prerequisite: nameOf(report, id),
      value: formatIndex(profile.prerequisites[i]?.value ?? null, profile.prerequisites[i]?.bound),
    }),
  }));
  const initiatives = start.initiatives.map(({ id, title, letter }) => ({
    value: id,
    text: letter ? `${letter} ${title}` : title,
  }));
  const targets = raisedTo.map((index) => ({ value: String(index), text: String(index) }));
  const form = { locale, token };
  return (
    <>
      <Form {...form} title={t('what-if.plain-cell')}>
        <Choice
          id="cell"
          label={t('what-if.field')}
          options={cells}
          chosen={chosen?.kind === 'cell' ? chosen.cell : undefined}
        />
        <Choice id="cell-to" name="to" label={t('what-if.to')} options={targets} chosen={to} />
      </Form>
      <Form {...form} title={t('what-if.plain-prerequisite')}>
        <Choice
          id="prerequisite"
          label={t('what-if.prerequisite')}
          options={prerequisites}
          chosen={chosen?.kind === 'prerequisite' ? chosen.prerequisite : undefined}
        />
        <Choice
          id="prerequisite-to"
          name="to"
          label={t('what-if.to-least')}
          options={targets}
          chosen={to}
        />
      </Form>
      <Form {...form} title={t('what-if.plain-initiative')}>
        <Choice
          id="initiative"
          label={t('what-if.initiative')}
          options={initiatives}
          chosen={chosen?.kind === 'initiative' ? chosen.id : undefined}
        />
      </Form>
    </>
  );
}

type FormProps = { locale: Locale; token: string; title: string; children: ReactNode };

function Form({ locale, token, title, children }: FormProps) {
  return (
    <form className="wi-p" method="get" action={paths.whatIf(locale, token)}>
      <h2 className="h-21">{title}</h2>
      <div className="wi-pf">
        {children}
        <button
          className="btn q sm"
          type="submit"
          aria-label={`${title}: ${translator(locale)('what-if.work-out')}`}
        >
          <span>{translator(locale)('what-if.work-out')}</span>
          <Icon name="arrow" />
        </button>
      </div>
    </form>
  );
}

type ChoiceProps = {
  id: string;
  name?: string;
  label: string;
  options: readonly { readonly value: string; readonly text: string }[];
  chosen?: string | number | undefined;
};

function Choice({ id, name, label, options, chosen }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name ?? id} defaultValue={chosen}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
