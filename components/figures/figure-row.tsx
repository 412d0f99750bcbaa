import type { ReactNode } from 'react';
import { EntryForm, formId } from '@/components/workbench/entry-form';
import { verdicts } from '@/lib/core/figures';
import { phases } from '@/lib/core/touchpoints';
import { translator } from '@/lib/i18n/messages';
import { phaseText } from '@/lib/i18n/sentences-touchpoints';
import { FigureActions, type FigureProps } from './figure-actions';

/** One figure: its form stands in the first cell, the fields of the others belong to it. */
export function FigureRow(props: FigureProps) {
  const { report, token, entry } = props;
  const { id, revision, body } = entry;
  const { locale } = report;
  const t = translator(locale);
  const line = (name: 'source' | 'current' | 'goal') => (
    <Cell id={id} name={name} label={t(`figures.${name}`)}>
      <input id={`${id}-${name}`} {...of(id, name)} defaultValue={body[name] ?? ''} />
    </Cell>
  );
  return (
    <tr id={id} data-entry-area="">
      <th scope="row" className="fg-name">
        <EntryForm {...{ locale, token, id, revision }} page="figures" kind="figure">
          <label className="fg-l" htmlFor={`${id}-name`}>
            {t('figures.name')}
          </label>
          <input
            id={`${id}-name`}
            name="name"
            required
            defaultValue={body.name}
            autoComplete="off"
          />
        </EntryForm>
      </th>
      <Cell id={id} name="phase" label={t('figures.phase')}>
        <select id={`${id}-phase`} {...of(id, 'phase')} defaultValue={body.phase ?? ''}>
          <option value="">{t('figures.phase-none')}</option>
          {phases.map((phase) => (
            <option key={phase} value={phase}>
              {phaseText(t, phase)}
            </option>
          ))}
        </select>
      </Cell>
      {line('source')}
      {line('current')}
      {line('goal')}
      <Verdict {...props} />
      <Cell id={id} name="checkedOn" label={t('figures.checked-on')}>
        <input
          id={`${id}-checkedOn`}
          type="date"
          {...of(id, 'checkedOn')}
          defaultValue={body.checkedOn ?? ''}
        />
      </Cell>
      <FigureActions {...props} />
    </tr>
  );
}

const of = (id: string, name: string) =>
  ({ name, form: formId('figure', id), autoComplete: 'off' }) as const;

type CellProps = { id: string; name: string; label: string; children: ReactNode };

const Cell = ({ id, name, label, children }: CellProps) => (
  <td className={`fg-${name}`}>
    <label className="fg-l" htmlFor={`${id}-${name}`}>
      {label}
    </label>
    {children}
  </td>
);

function Verdict({ report, entry: { id, body } }: FigureProps) {
  const t = translator(report.locale);
  return (
    <td className="fg-verdict">
      <fieldset>
        <legend className="fg-l">{t('figures.verdict')}</legend>
        <div className="fg-v">
          {verdicts.map((verdict) => (
            <label key={verdict}>
              <input
                type="radio"
                {...of(id, 'verdict')}
                value={verdict}
                defaultChecked={body.verdict === verdict}
              />
              <span>{t(`figures.verdict-${verdict}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </td>
  );
}
