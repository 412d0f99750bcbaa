import type { ReactNode } from 'react';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

const keys = [1, 2, 3, 4, 5] as const;

type ScaleFieldProps = {
  locale: Locale;
  /** Path into the entry's body. */
  name: string;
  /** 0–4, or nothing yet. */
  score: number | null;
  words: 'importance' | 'performance';
  legend: ReactNode;
};

/** Five words, answered with the keys 1 to 5; a performance can also be left open. */
export function ScaleField({ locale, name, score, words, legend }: ScaleFieldProps) {
  const t = translator(locale);
  const chosen = score === null ? '' : String(Math.round(score));
  const choices = [
    ...(words === 'performance'
      ? [{ value: '', key: '–', word: t('touchpoints.scale-open') }]
      : []),
    ...keys.map((key) => ({
      value: String(key - 1),
      key: String(key),
      word: t(`touchpoints.scale-${words}`, { key }),
    })),
  ];
  return (
    <fieldset className={`scl scl-${words}`} data-scale="">
      <legend>{legend}</legend>
      <div className="scl-r">
        {choices.map(({ value, key, word }) => (
          <span key={key}>
            <input
              type="radio"
              name={`${name}:n`}
              id={`${name}-${key}`}
              value={value}
              defaultChecked={value === chosen}
              data-key={key}
              required={words === 'importance'}
            />
            <label htmlFor={`${name}-${key}`}>
              <b aria-hidden="true">{key}</b>
              <span>{word}</span>
            </label>
          </span>
        ))}
      </div>
    </fieldset>
  );
}
