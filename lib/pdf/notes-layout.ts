import type { ReportNote } from '@/lib/core/report';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { chunked, evenly } from './page-breaks';
import type { Setting } from './setting';
import { hairline, mm, sheet, span, types } from './theme';

export const columns = { question: span(4), text: span(8) };
export const padding = mm(2);
export const room = sheet.bodyEnd - sheet.bodyTop;
const stepHeight = mm(6) + types.section.lead + mm(2) + hairline;
/** A long note may go on over a page after every few lines, so that pages fill. */
const linesPerPart = 6;
/** A list with a line for each entry is set as one paragraph, so that it does not fill page after page. */
const mostBreaks = 30;

/** A note, or a part of a long one. */
export interface NotePart {
  readonly key: string;
  /** The step's heading, before its first note. */
  readonly step: string | null;
  readonly question: readonly string[];
  readonly stem: readonly string[];
  /** The same for a page that begins with this part. */
  readonly head: Omit<Head, 'key'>;
  readonly text: readonly string[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly height: number;
}

export const leadLines = ({ t, report, lines }: Setting) =>
  lines(
    report.profile.team ? t('team.pdf-comments-lead') : t('notes.annex-lead'),
    types.body,
    span(9),
  );

const introHeight = (setting: Setting) =>
  types.statement.lead + mm(5) + leadLines(setting).length * types.body.lead + mm(2);

export const partsIn = (setting: Setting) => [
  ...setting.report.notes.flatMap(noteParts(setting)),
  ...customersParts(setting),
];

/** The parts on each page of the annex; no page without notes. What goes on over a page says again what it is about. */
export function notesPages(setting: Setting): (readonly NotePart[])[] {
  const parts = partsIn(setting);
  if (parts.length === 0) return [];
  const first = room - introHeight(setting);
  const repeated = stepHeight + Math.max(...parts.map(({ head }) => headHeight(head)));
  const pages = evenly((spared) => chunked(parts, room - repeated - spared, first - spared));
  return pages.map(([begin, ...rest], index) =>
    begin ? [index > 0 ? continued(setting, begin) : begin, ...rest] : rest,
  );
}

const continued = ({ t }: Setting, part: NotePart): NotePart =>
  part.step !== null
    ? part
    : { ...part, ...part.head, step: t('report.continued', { part: part.head.step }) };

const headHeight = ({ question, stem }: Pick<Head, 'question' | 'stem'>) =>
  (question.length + stem.length) * types.small.lead;

/** What customers wrote, under a heading of its own (method 3.R13). */
function customersParts(setting: Setting): NotePart[] {
  const comments = [...new Set(setting.report.profile.team?.outside?.comments ?? [])];
  const title = setting.t('team.outside-comments');
  return comments.flatMap((text, index) =>
    partsOf(
      setting,
      text,
      { key: `customers ${index}`, step: title, question: [], stem: [] },
      { step: index === 0, question: true },
    ),
  );
}

/** Comments of many people on one question follow each other under one head. */
const noteParts =
  (setting: Setting) =>
  (note: ReportNote, index: number, all: readonly ReportNote[]): NotePart[] => {
    const { t, report } = setting;
    const { step, item } = all[index - 1] ?? {};
    return partsOf(
      setting,
      note.text,
      {
        key: `${index}`,
        step: t('notes.step', { number: numberOf(note.step), name: nameOf(report, note.step) }),
        ...questionOf(setting, note),
      },
      { step: note.step !== step, question: note.item !== item },
    );
  };

/** What stands over and beside a text. */
interface Head {
  readonly key: string;
  readonly step: string;
  readonly question: readonly string[];
  readonly stem: readonly string[];
}

/** Which of it is new where a text begins. */
interface News {
  readonly step: boolean;
  readonly question: boolean;
}

function partsOf(
  { lines }: Setting,
  written: string,
  { key, ...head }: Head,
  isNew: News,
): NotePart[] {
  const breaks = written.split('\n').length - 1;
  const text = breaks > mostBreaks ? written.replace(/\n+/g, ' / ') : written;
  const all = lines(text, types.body, columns.text);
  const count = Math.ceil(all.length / linesPerPart);
  return Array.from({ length: count }, (_, index) => {
    const isFirst = index === 0;
    const isLast = index === count - 1;
    const part = all.slice(index * linesPerPart, (index + 1) * linesPerPart);
    const step = isFirst && isNew.step ? head.step : null;
    const { question, stem } = isFirst && isNew.question ? head : { question: [], stem: [] };
    const height =
      (step === null ? 0 : stepHeight) +
      Math.max(headHeight({ question, stem }), part.length * types.body.lead) +
      (isFirst ? padding : 0) +
      (isLast ? padding + hairline : 0);
    return {
      key: `${key}-${index}`,
      step,
      question,
      stem,
      head,
      text: part,
      isFirst,
      isLast,
      height,
    };
  });
}

function questionOf({ t, report, lines }: Setting, note: ReportNote) {
  const place = nameOf(report, note.prerequisite);
  const title = note.isReason ? `${place} · ${t('notes.reason')}` : place;
  return {
    question: lines(title, types.smallStrong, columns.question),
    stem: lines(note.stem, types.small, columns.question),
  };
}
