import { View } from '@react-pdf/renderer';
import { columns, leadLines, type NotePart, padding, partsIn, room } from './notes-layout';
import type { Setting } from './setting';
import { type Place, Sheet } from './sheet';
import { Gap, Label, Lines, Rule } from './text';
import { mm, palette, types } from './theme';

const before = mm(14);

/** A few notes below the end of another page; null where there are none or too many for that. */
export function notesBelow(setting: Setting) {
  const parts = partsIn(setting);
  const title = setting.t('notes.title');
  const lead = leadLines(setting);
  const head = before + types.title.lead + mm(3) + lead.length * types.body.lead;
  const height = parts.reduce((sum, part) => sum + part.height, head);
  if (parts.length === 0 || height > room / 2) return null;
  return {
    height,
    draw: () => (
      <View>
        <Gap height={before} />
        <Label type={types.title} bookmark={setting.t('notes.annex')}>
          {title}
        </Label>
        <Gap height={mm(3)} />
        <Lines of={lead} type={types.body} color={palette.ink2} />
        {parts.map((part) => (
          <Part key={part.key} part={part} />
        ))}
      </View>
    ),
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
