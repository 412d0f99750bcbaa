import { languageOf } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/messages';
import type { PaperQuestionnaire } from '@/lib/server/get-paper-questionnaire';
import type { QuestionsView, QuestionView } from '@/lib/server/get-questions';
import { balanceLines, breakLines } from './break-lines';
import { widthOf } from './fonts';
import { chunked, evenly } from './page-breaks';
import type { Typesetter } from './setting';
import { mm, sheet, span, type Type, types } from './theme';

/** What every page of a questionnaire on paper needs; fonts must be loaded. */
export interface PaperSetting {
  readonly questionnaire: PaperQuestionnaire;
  readonly t: Translate;
  readonly lines: Typesetter;
  readonly heading: Typesetter;
}

export function paperSetting(questionnaire: PaperQuestionnaire): PaperSetting {
  const { locale } = questionnaire;
  const measure = (type: Type) => ({
    widthOf: (text: string) => widthOf(text, type),
    language: languageOf(locale),
  });
  return {
    questionnaire,
    t: translator(locale),
    lines: (text, type, width) => breakLines(text, width, measure(type)),
    heading: (text, type, width) => balanceLines(text, width, measure(type)),
  };
}

export const box = mm(4.3);
/** Where the questions begin. */
export const questionsTop = sheet.bodyTop - mm(4);
export const numberWidth = span(1) + mm(4);
export const textWidth = sheet.inner - numberWidth;
export const boxColumn = mm(7);
/** Between two answers, above a question and below it. */
export const space = { answer: mm(0.8), above: mm(2.8), stem: mm(1.5), below: mm(3.6) } as const;

export interface QuestionLayout {
  readonly question: QuestionView;
  readonly stem: readonly string[];
  readonly anchors: readonly (readonly string[])[];
  readonly height: number;
}

export interface Block {
  /** Set on the first question of a section. */
  readonly section: QuestionsView['prerequisite'] | null;
  readonly intro: readonly string[];
  readonly layout: QuestionLayout;
  readonly height: number;
}

export const sectionHeight = (intro: readonly string[]) =>
  mm(3) + types.title.lead + mm(1.5) + intro.length * types.body.lead + mm(5);

function questionLayout({ lines, heading }: PaperSetting, question: QuestionView): QuestionLayout {
  const stem = heading(question.stem, types.section, textWidth);
  const anchors = question.anchors.map((anchor) =>
    lines(anchor, types.body, textWidth - boxColumn),
  );
  const rows = [...anchors.map(({ length }) => length), 1];
  const height =
    space.above +
    stem.length * types.section.lead +
    space.stem +
    rows.reduce((sum, n) => sum + n * types.body.lead + space.answer, 0) +
    space.below;
  return { question, stem, anchors, height };
}

const room = 0.95 * sheet.height - questionsTop;

/** The questions of a lap, page by page; none is split, and no section's name stands alone. */
export function questionPages(setting: PaperSetting): readonly (readonly Block[])[] {
  const blocks = setting.questionnaire.sections.flatMap(({ prerequisite, questions }) => {
    const intro = setting.lines(prerequisite.intro, types.body, span(10));
    return questions.map((question, index): Block => {
      const layout = questionLayout(setting, question);
      const section = index === 0 ? prerequisite : null;
      return {
        section,
        intro: section ? intro : [],
        layout,
        height: layout.height + (section ? sectionHeight(intro) : 0),
      };
    });
  });
  return evenly((spared) => chunked(blocks, room - spared));
}
