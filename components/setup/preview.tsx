import { Section } from '@/components/ui/section';
import { sizeField } from '@/lib/core/round-form';
import type { PreviewedGroup, RoundPreview } from '@/lib/core/round-preview';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import type { SetupView } from './setup-view';

type PreviewProps = { locale: Locale; setup: SetupView; groups: readonly string[] };

/** What would be visible if all came who are expected (method 3.R3 to R6, 1.11). */
export function Preview({ locale, setup, groups }: PreviewProps) {
  const t = translator(locale);
  const { preview, form } = setup;
  if (!preview)
    return (
      <Section id="preview" title={t('setup.preview')} text={t('setup.preview-text')}>
        <p className="mw mut">
          {t(form.fields.mode === 'table' ? 'setup.preview-table' : 'setup.preview-none')}
        </p>
      </Section>
    );
  return (
    <Section id="preview" title={t('setup.preview')} text={t('setup.preview-text')}>
      <Sentences locale={locale} preview={preview} />
      {groups.length > 0 && (
        <GroupTable locale={locale} setup={setup} preview={preview} groups={groups} />
      )}
    </Section>
  );
}

function Sentences({ locale, preview }: { locale: Locale; preview: RoundPreview }) {
  const t = translator(locale);
  const { people, from, change } = preview;
  const enough = (needed: number) => (people >= needed ? 'yes' : 'no');
  return (
    <ul className="lines mw" data-out="">
      <li>
        {t('setup.preview-values', { enough: enough(from.values), from: from.values, people })}
      </li>
      <li>{t('setup.preview-details', { enough: enough(from.details), from: from.details })}</li>
      {people >= from.values && <li>{t('setup.preview-change', { points: change })}</li>}
    </ul>
  );
}

type TableProps = {
  locale: Locale;
  setup: SetupView;
  preview: RoundPreview;
  groups: readonly string[];
};

function GroupTable({ locale, setup, preview, groups }: TableProps) {
  const t = translator(locale);
  const shownOf = (name: string) => {
    const group = preview.groups?.find((one: PreviewedGroup) => one.name === name);
    if (!group || group.size === 0) return t('setup.preview-open');
    if (preview.onlyTotal) return t('setup.preview-total');
    return t(`setup.preview-${group.shown}`);
  };
  return (
    <>
      <h3 className="h-21 mt-6">{t('setup.preview-groups')}</h3>
      <table className="tt fit su-t mt-4">
        <thead>
          <tr>
            <th scope="col">{t('setup.preview-group')}</th>
            <th scope="col">{t('setup.preview-size')}</th>
            <th scope="col">{t('setup.preview-shown')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((name, at) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <input
                  className="in"
                  id={`size-${at}`}
                  name={sizeField(name)}
                  defaultValue={setup.form.sizes[name] ?? ''}
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={t('setup.preview-size-of', { name })}
                />
              </td>
              <td data-out="">{shownOf(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sm mut mw mt-4" data-out="">
        {preview.groups === null
          ? t('setup.preview-sizes')
          : preview.onlyTotal
            ? t('setup.preview-only-total', { k: preview.from.values })
            : t('setup.preview-margins')}
      </p>
    </>
  );
}
