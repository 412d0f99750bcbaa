import { View } from '@react-pdf/renderer';
import type { QuestionsView } from '@/lib/server/get-questions';
import {
  type Block,
  box,
  boxColumn,
  numberWidth,
  type PaperSetting,
  space,
  textWidth,
} from './questionnaire-layout';
import { Gap, Label, Lines, Rule } from './text';
import { accent, hairline, mm, palette, types } from './theme';

/** One question with its five answers to tick; the first of a section comes with its name. */
export function QuestionBlock({
  setting,
  block: { section, intro, layout },
}: {
  readonly setting: PaperSetting;
  readonly block: Block;
}) {
  const { t } = setting;
  const { question, stem, anchors } = layout;
  return (
    <View>
      {section && <SectionHead setting={setting} section={section} intro={intro} />}
      <Rule color={section ? palette.ink : palette.rule} />
      <View style={{ flexDirection: 'row', height: layout.height, paddingTop: space.above }}>
        <View style={{ width: numberWidth }}>
          <Label type={types.value}>{question.number}</Label>
          <Label type={types.caption} color={palette.ink3} style={{ marginTop: mm(1) }}>
            {question.id}
          </Label>
        </View>
        <View style={{ width: textWidth }}>
          <Lines of={stem} type={types.section} />
          <Gap height={space.stem} />
          {anchors.map((lines, index) => (
            <Answer key={lines.join(' ')} mark={String(index + 1)} lines={lines} />
          ))}
          <View style={{ flexDirection: 'row', gap: mm(8) }}>
            <Answer mark="?" lines={[t('print.do-not-know')]} />
            {question.mayNotApply && <Answer mark="–" lines={[t('questions.not-applicable')]} />}
          </View>
        </View>
      </View>
    </View>
  );
}

/** A box to tick, with its key inside. */
function Answer({ mark, lines }: { readonly mark: string; readonly lines: readonly string[] }) {
  return (
    <View
      style={{
        flexDirection: 'row',
        height: lines.length * types.body.lead,
        marginBottom: space.answer,
      }}
    >
      <View style={{ width: boxColumn }}>
        <View
          style={{
            width: box,
            height: box,
            marginTop: (types.body.lead - box) / 2,
            borderWidth: hairline,
            borderColor: palette.ink,
            alignItems: 'center',
          }}
        >
          <Label type={types.caption} color={palette.ink3}>
            {mark}
          </Label>
        </View>
      </View>
      <Lines of={lines} type={types.body} />
    </View>
  );
}

type SectionHeadProps = {
  readonly setting: PaperSetting;
  readonly section: QuestionsView['prerequisite'];
  readonly intro: readonly string[];
};

function SectionHead({ setting: { t }, section, intro }: SectionHeadProps) {
  return (
    <View>
      <View style={{ height: accent, backgroundColor: palette.ink }} />
      <Gap height={mm(3) - accent} />
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Label type={types.title}>{section.name}</Label>
        <Label type={types.caption} color={palette.ink3}>
          {t('print.part', { n: section.number })}
        </Label>
      </View>
      <Gap height={mm(1.5)} />
      <Lines of={intro} type={types.body} color={palette.ink2} />
      <Gap height={mm(5)} />
    </View>
  );
}
