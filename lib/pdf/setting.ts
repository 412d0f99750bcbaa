import type { Report } from '@/lib/core/report';
import type { ReportPart } from '@/lib/core/report-parts';
import { formatMonth } from '@/lib/i18n/format';
import { languageOf } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/messages';
import { balanceLines, breakLines } from './break-lines';
import { canDraw, widthOf } from './fonts';
import { printableAll, withBoundsInWords } from './printable';
import { type Type, types } from './theme';

/** Breaks a text into the lines it takes in a column of that width. */
export type Typesetter = (text: string, type: Type, width: number) => readonly string[];

/** All a page needs: the report in printable characters, its words and a typesetter. */
export interface Setting {
  readonly report: Report;
  readonly part: ReportPart;
  readonly t: Translate;
  readonly lines: Typesetter;
  readonly heading: Typesetter;
  /** The organisation's name, or the product's. */
  readonly name: string;
  readonly hasName: boolean;
  readonly month: string;
  readonly isSolo: boolean;
}

/** Fonts must be loaded. */
export function settingOf(source: Report, part: ReportPart = 'full'): Setting {
  const report = printableAll(source, canDraw);
  const { locale, profile } = report;
  const t = translator(locale);
  const organisation = report.organisation?.trim() ?? '';
  const measure = (type: Type) => ({
    widthOf: (text: string) => widthOf(text, type),
    language: languageOf(locale),
  });
  return {
    report,
    part,
    t,
    lines: (text, type, width) => breakLines(withBoundsInWords(text), width, measure(type)),
    heading: (text, type, width) => balanceLines(withBoundsInWords(text), width, measure(type)),
    name: organisation || t('report.product'),
    hasName: organisation !== '',
    month: formatMonth(locale, report.date),
    isSolo: profile.mode === 'solo',
  };
}

/** The largest of the given ways to set a text in which it takes no more than that many lines; the last one if none does. */
export function fittingType(
  set: Typesetter,
  text: string,
  width: number,
  choices: readonly { readonly type: Type; readonly lines: number }[],
): Type {
  const choice = choices.find(({ type, lines }) => set(text, type, width).length <= lines);
  return (choice ?? choices.at(-1))?.type ?? types.body;
}

/** A text cut to one line, with an ellipsis where it was cut. */
export function shortened(text: string, type: Type, width: number): string {
  if (widthOf(text, type) <= width) return text;
  const characters = [...text].slice(0, 400);
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, type) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
