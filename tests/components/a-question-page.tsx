import { renderToStaticMarkup } from 'react-dom/server';
import { QuestionPage } from '@/components/wizard/question-page';
import type { Question, Section } from '@/components/wizard/section';
import type { Answer, Locale } from '@/lib/core/types';

export const token = 'k'.repeat(43);

export const aQuestion = (id: string, number: number, over: Partial<Question> = {}): Question => ({
  id,
  number,
  step: { number: 1, short: 'Verstehen' },
  stem: `Wie machen wir ${id}?`,
  anchors: ['gar nicht', 'vereinzelt', 'teilweise', 'nach Plan', 'mit Kunden'],
  why: 'Darum.',
  mayNotApply: false,
  ...over,
});

/** The second of four sections: questions 4, 5 and 6 of twelve; the last one may not apply. */
export const aSection = (over: Partial<Section> = {}): Section => ({
  lap: 'quick',
  prerequisite: { id: 'P2', number: 2, name: 'Strategie', intro: 'Nun geht es um die Richtung.' },
  sections: [
    { id: 'P1', name: 'Kundenwissen' },
    { id: 'P2', name: 'Strategie' },
    { id: 'P3', name: 'Gestaltungskönnen' },
    { id: 'P4', name: 'Kultur' },
  ],
  questions: [
    aQuestion('P2S1.a', 4),
    aQuestion('P2S2.a', 5),
    aQuestion('P2S3.a', 6, { mayNotApply: true }),
  ],
  total: 12,
  previous: 'P1',
  next: 'P3',
  ...over,
});

export type Given = Readonly<
  Record<string, { readonly value: Answer | null; readonly revision: number }>
>;

interface PageOptions {
  readonly section?: Section;
  readonly given?: Given;
  readonly current?: string;
  readonly locale?: Locale;
  /** Stored notes, each under revision 1; nothing that needs escaping. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** The page as the front server delivers it: slots filled with what is stored. */
export function aQuestionPage({
  section = aSection(),
  given = {},
  current = 'P2S1.a',
  locale = 'de',
  notes = {},
}: PageOptions = {}) {
  const html = renderToStaticMarkup(
    <QuestionPage locale={locale} audience="solo" section={section} lastOfPrevious="P1S6.a" />,
  );
  const attribute = (slot: string) => {
    const [name, argument = ''] = slot.split(/:(.*)/);
    const [item = '', value] = argument.split('=');
    if (name === 'checked') return String(given[item]?.value) === value ? ' checked=""' : '';
    if (name?.startsWith('open')) return argument in notes ? ' open="" data-open=""' : '';
    if (name === 'next') return current === section.questions.at(-1)?.id ? ' hidden=""' : '';
    if (name === 'onward') return current === section.questions.at(-1)?.id ? '' : ' hidden=""';
    if (name === 'current') return argument === current ? ' data-current=""' : '';
    return ' hidden=""';
  };
  const text = (slot: string) => {
    const [name, argument = ''] = slot.split(/:(.*)/);
    if (name === 'rev') return String(given[argument]?.revision ?? 0);
    if (name === 'nrev') return argument in notes ? '1' : '0';
    if (name === 'note') return notes[argument] ?? '';
    if (name === 'mine') return '';
    if (name === 'token') return token;
    return name === 'answered' ? String(3 + Object.keys(given).length) : '0';
  };
  return html
    .replace(/ data-slot="\{\{([^}"]+)\}\}"/g, (_, slot: string) => attribute(slot))
    .replace(/\{\{([^}"]+)\}\}/g, (_, slot: string) => text(slot))
    .replace(/<script.*?<\/script>/g, '');
}
