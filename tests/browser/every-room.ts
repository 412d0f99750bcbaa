import type { Locale } from '@/lib/core/types';
import { paths } from '@/lib/paths';

/** Every page of the solo way, of one finished pit stop. */
export const everyRoom: Readonly<Record<string, (locale: Locale, token: string) => string>> = {
  landing: paths.home,
  start: paths.start,
  introduction: (locale, token) => paths.questions(locale, token, 'P2'),
  question: (locale, token) => paths.questions(locale, token, 'P2', 'P2S3.a'),
  review: paths.review,
  result: paths.result,
  heatmap: paths.heatmap,
  field: (locale, token) => paths.cell(locale, token, 'P3S4'),
  roadmap: paths.roadmap,
  'what if': paths.whatIf,
  'own method': paths.ownMethod,
  keep: paths.keep,
  delete: paths.delete,
  deleted: paths.deleted,
  import: paths.import,
  paper: (locale) => paths.questionnaire(locale, 'full'),
  method: paths.method,
  privacy: paths.privacy,
  imprint: paths.imprint,
  'not found': (locale) => `/${locale}/nothing`,
};
