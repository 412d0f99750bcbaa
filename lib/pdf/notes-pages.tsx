import { View } from '@react-pdf/renderer';
import type { ReportNote } from '@/lib/core/report';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { chunked, evenly } from './page-breaks';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, sheet, span, types } from './theme';

const columns = { question: span(4), text: span(8) };
const padding = mm(2);
const room = sheet.bodyEnd - sheet.bodyTop;
const stepHeight = mm(6) + types.section.lead + mm(2) + hairline;
/** A long note may go on over a page after every few lines, so that pages fill. */
const linesPerPart = 6;
/** A list with a line for each entry is set as one paragraph, so that it does not fill page after page. */
const mostBreaks = 30;

/** A note, or a part of a long one. */
interface NotePart {
  readonly key: string;
  /** The step's heading, before its first note. */
  readonly step: string | null;
  readonly question: readonly string[];
  readonly stem: readonly string[];
  readonly text: readonly string[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly height: number;
}

const leadLines = ({ t, report, lines }: Setting) =>
  lines(
    report.profile.team ? t('team.pdf-comments-lead') : t('notes.annex-lead'),
    types.body,
    span(9),
  );

const introHeight = (setting: Setting) =>
  types.statement.lead + mm(5) + leadLines(setting).length * types.body.lead + mm(2);

/** The parts on each page of the annex; no page without notes. */
export function notesPages(setting: Setting): (readonly NotePart[])[] {
  const parts = [...setting.report.notes.flatMap(noteParts(setting)), ...customersParts(setting)];
  if (parts.length === 0) return [];
  const first = room - introHeight(setting);
  return [...evenly((spared) => chunked(parts, room - spared, first - spared))];
}

/** What customers wrote, under a heading of its own (method 3.R13). */
function customersParts(setting: Setting): NotePart[] {
  const comments = [...new Set(setting.report.profile.team?.outside?.comments ?? [])];
  const title = setting.t('team.outside-comments');
  return comments.flatMap((text, index) =>
    partsOf(setting, text, {
      key: `customers ${index}`,
      step: index === 0 ? title : null,
      question: [],
      stem: [],
    }),
  );
}

/** Comments of many people on one question follow each other under one head. */
const noteParts =
  (setting: Setting) =>
  (note: ReportNote, index: number, all: readonly ReportNote[]): NotePart[] => {
    const { t, report } = setting;
    const before = all[index - 1];
    const step = { number: numberOf(note.step), name: nameOf(report, note.step) };
    const head =
      note.item === before?.item ? { question: [], stem: [] } : questionOf(setting, note);
    return partsOf(setting, note.text, {
      key: `${index}`,
      step: note.step === before?.step ? null : t('notes.step', step),
      ...head,
    });
  };

/** What stands over and beside a text. */
type Head = Pick<NotePart, 'key' | 'step' | 'question' | 'stem'>;

function partsOf({ lines }: Setting, written: string, head: Head): NotePart[] {
  const breaks = written.split('\n').length - 1;
  const text = breaks > mostBreaks ? written.replace(/\n+/g, ' / ') : written;
  const all = lines(text, types.body, columns.text);
  const count = Math.ceil(all.length / linesPerPart);
  return Array.from({ length: count }, (_, index) => {
    const isFirst = index === 0;
    const isLast = index === count - 1;
    const part = all.slice(index * linesPerPart, (index + 1) * linesPerPart);
    const own = isFirst ? head : { step: null, question: [], stem: [] };
    const left = (own.question.length + own.stem.length) * types.small.lead;
    const height =
      (own.step === null ? 0 : stepHeight) +
      Math.max(left, part.length * types.body.lead) +
      (isFirst ? padding : 0) +
      (isLast ? padding + hairline : 0);
    return { ...own, key: `${head.key}-${index}`, text: part, isFirst, isLast, height };
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

type NotesPageProps = {
  readonly setting: Setting;
  readonly parts: readonly NotePart[];
  readonly isFirst: boolean;
  readonly place: Place;
};

/** The annex: what was written beside the questions, by step. */
export function NotesPage({ setting, parts, isFirst, place }: NotesPageProps) {
  const { t } = setting;
  const title = t('notes.annex');
  return (
    <Sheet
      setting={setting}
      place={place}
      section={title}
      {...(isFirst ? { bookmark: title } : {})}
    >
      {isFirst && (
        <>
          <Label type={types.statement}>{t('notes.title')}</Label>
          <Gap height={mm(5)} />
          <Lines of={leadLines(setting)} type={types.body} color={palette.ink2} />
          <Gap height={mm(2)} />
        </>
      )}
      {parts.map((part) => (
        <Part key={part.key} part={part} />
      ))}
    </Sheet>
  );
}

function Part({ part }: { readonly part: NotePart }) {
  const { step, question, stem, text, isFirst, isLast } = part;
  return (
    <View>
      {step !== null && (
        <>
          <Gap height={mm(6)} />
          <Label type={types.section}>{step}</Label>
          <Gap height={mm(2)} />
          <Rule />
        </>
      )}
      <View
        style={{
          flexDirection: 'row',
          gap: mm(4),
          paddingTop: isFirst ? padding : 0,
          paddingBottom: isLast ? padding : 0,
        }}
      >
        <View style={{ width: columns.question }}>
          {question.length > 0 && (
            <Lines of={question} type={types.smallStrong} width={columns.question} />
          )}
          {stem.length > 0 && (
            <Lines of={stem} type={types.small} color={palette.ink2} width={columns.question} />
          )}
        </View>
        <Lines of={text} type={types.body} width={columns.text} />
      </View>
      {isLast && <Rule color={palette.rule} />}
    </View>
  );
}
