import { View } from '@react-pdf/renderer';
import { method } from '@/lib/core/constants';
import type { PaperSetting } from './questionnaire-layout';
import { Gap, Label, Lines, Rule } from './text';
import { mm, palette, sheet, span, types } from './theme';

/** The minutes a lap takes (method 1.2). */
const minutes = { quick: 10, full: 25 } as const;

/** The first sheet: what is asked, what is promised, how to hand it in, and the one thing to fill in about oneself. */
export function QuestionnaireCover({ setting }: { readonly setting: PaperSetting }) {
  const { t, heading, lines, questionnaire } = setting;
  const { lap, total } = questionnaire;
  const { k } = method.anonymity;
  const half = span(6);
  const lead = t('paper-form.lead', { n: total, minutes: minutes[lap] });
  return (
    <View>
      <Gap height={mm(10)} />
      <Lines
        of={heading(t('paper-form.title'), types.statement, sheet.inner)}
        type={types.statement}
      />
      <Gap height={mm(6)} />
      <Lines of={lines(lead, types.lead, span(10))} type={types.lead} />
      <Gap height={mm(12)} />
      <View style={{ flexDirection: 'row', gap: mm(4) }}>
        <Column setting={setting} title={t('paper-form.fill')} width={half}>
          {[t('paper-form.fill-one'), t('paper-form.fill-unknown'), t('paper-form.fill-dash')]}
        </Column>
        <Column setting={setting} title={t('paper-form.promise')} width={half}>
          {[
            t('paper-form.promise-names'),
            t('paper-form.promise-shown', { k }),
            t('paper-form.promise-after'),
          ]}
        </Column>
      </View>
      <Gap height={mm(12)} />
      <Column setting={setting} title={t('paper-form.hand-in')} width={sheet.inner}>
        {[
          t('paper-form.hand-in-fold'),
          t('paper-form.hand-in-type'),
          t('paper-form.hand-in-destroy'),
        ]}
      </Column>
      <Gap height={mm(14)} />
      <Label type={types.section}>{t('paper-form.group')}</Label>
      <Lines
        of={lines(t('paper-form.group-text'), types.body, span(9))}
        type={types.body}
        color={palette.ink2}
      />
      <View style={{ height: mm(14), width: span(8) }} />
      <View style={{ width: span(8) }}>
        <Rule color={palette.control} />
      </View>
    </View>
  );
}

type ColumnProps = {
  readonly setting: PaperSetting;
  readonly title: string;
  readonly width: number;
  readonly children: readonly string[];
};

function Column({ setting: { lines }, title, width, children }: ColumnProps) {
  return (
    <View style={{ width }}>
      <Rule />
      <Gap height={mm(3)} />
      <Label type={types.section}>{title}</Label>
      <Gap height={mm(1.5)} />
      {children.map((text) => (
        <View key={text} style={{ marginBottom: mm(1.6) }}>
          <Lines
            of={lines(text, types.body, Math.min(width, span(9)) - mm(4))}
            type={types.body}
            color={palette.ink2}
          />
        </View>
      ))}
    </View>
  );
}
