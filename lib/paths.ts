import type { CellId, Lap, Locale, PrerequisiteId } from './core/types';

/** The only builder of addresses. All are paths below the public address; a private link carries its token. */
export const paths = {
  home: (locale: Locale) => `/${locale}`,
  start: (locale: Locale) => `/${locale}/start`,
  method: (locale: Locale) => `/${locale}/method`,
  privacy: (locale: Locale) => `/${locale}/privacy`,
  imprint: (locale: Locale) => `/${locale}/imprint`,
  pitStop: (locale: Locale, token: string) => `/${locale}/p/${token}`,
  questions: (locale: Locale, token: string, prerequisite: PrerequisiteId, item?: string) =>
    `/${locale}/p/${token}/questions/${prerequisite}${item ? `?item=${item}#${item}` : ''}`,
  review: (locale: Locale, token: string) => `/${locale}/p/${token}/review`,
  result: (locale: Locale, token: string) => `/${locale}/p/${token}/result`,
  roadmap: (locale: Locale, token: string) => `/${locale}/p/${token}/roadmap`,
  report: (locale: Locale, token: string) => `/${locale}/p/${token}/report.pdf`,
  saveAnswers: (token: string) => `/api/p/${token}/answers`,
  saveNotes: (token: string) => `/api/p/${token}/notes`,
  questionnaire: (locale: Locale, lap: Lap) => `/${locale}/questionnaire/${lap}`,
  health: () => '/api/health',
  /** Rendered once per start; the front server fills in nonce, token and answers. Not reachable from outside. */
  questionTemplate: (locale: Locale, lap: Lap, prerequisite: PrerequisiteId) =>
    `/${locale}/questions/${lap}/${prerequisite}`,
  cellAnchor: (cell: CellId) => `#${cell}`,
};

/** The same page in another language: the first segment is the locale. */
export const inLocale = (path: string, locale: Locale) => path.replace(/^\/[^/]+/, `/${locale}`);
