import { View } from '@react-pdf/renderer';
import { cellTitle } from '@/lib/i18n/sentences-evidence';
import type { Setting } from './setting';
import { Gap, Label, Lines, Rule } from './text';
import { hairline, mm, palette, span, types } from './theme';

const width = span(4);
const headHeight = types.section.lead + mm(1.5) + hairline + mm(2);

/** Talks that come before everything else, at most three. */
export const dialogueTasks = ({ t, report, lines }: Setting) =>
  report.dialogue.slice(0, 3).map((cell) => {
    const { stem, ask } = report.texts.cells[cell];
    return {
      cell,
      title: lines(cellTitle(t, report, cell).replace(/\.$/, ''), types.smallStrong, width),
      stem: lines(stem, types.small, width),
      ask: lines(ask, types.small, width),
    };
  });

export type DialogueTopic = ReturnType<typeof dialogueTasks>[number];

export const dialogueHeight = (topics: readonly DialogueTopic[]) =>
  topics.length === 0
    ? 0
    : headHeight +
      Math.max(...topics.map(({ title, stem, ask }) => title.length + stem.length + ask.length)) *
        types.small.lead;

export function DialogueRow({
  setting,
  topics,
}: {
  readonly setting: Setting;
  readonly topics: readonly DialogueTopic[];
}) {
  return (
    <View>
      <Label type={types.section}>{setting.t('report.dialogue', { n: topics.length })}</Label>
      <Gap height={mm(1.5)} />
      <Rule />
      <Gap height={mm(2)} />
      <View style={{ flexDirection: 'row', gap: mm(4) }}>
        {topics.map(({ cell, title, stem, ask }) => (
          <View key={cell} style={{ width }}>
            <Lines of={title} type={types.smallStrong} />
            <Lines of={stem} type={types.small} />
            <Lines of={ask} type={types.small} color={palette.ink2} />
          </View>
        ))}
      </View>
    </View>
  );
}
