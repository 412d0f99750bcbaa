import type { Translate } from './messages';

const keys: Readonly<Record<string, string>> = {
  '-2': 'minus2',
  '-1': 'minus1',
  '0': 'zero',
  '1': 'plus1',
  '2': 'plus2',
};

/** A feeling in words. */
export const feelingText = (t: Translate, feeling: number | null) =>
  feeling === null
    ? t('journey.feeling-none')
    : t('journey.feeling', { feeling: keys[String(feeling)] ?? 'zero' });
