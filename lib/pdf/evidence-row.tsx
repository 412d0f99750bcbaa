import { View } from '@react-pdf/renderer';
import { evidence } from '@/lib/i18n/sentences-evidence';
import type { Setting } from './setting';
import { Gap, Label, Lines, Rule } from './text';
import { mm, palette, span, types } from './theme';

const width = span(3);
const ruleWeight = mm(0.6);
const paddingTop = mm(3.5);
const afterFigure = mm(2);

/** Up to four facts that carry the finding, broken into lines. */
export const evidenceFacts = ({ t, report, lines }: Setting) =>
  evidence(t, report).map(({ figure, title, text }) => ({
    figure,
    title: lines(title, types.smallStrong, width),
    text: lines(text, types.small, width),
  }));

export type Fact = ReturnType<typeof evidenceFacts>[number];

export function EvidenceRow({
  facts,
  isCalm,
}: {
  readonly facts: readonly Fact[];
  readonly isCalm: boolean;
}) {
  return (
    <View>
      <Rule color={isCalm ? palette.ink : palette.signal} weight={ruleWeight} />
      <View style={{ flexDirection: 'row', gap: mm(4), paddingTop }}>
        {facts.map(({ figure, title, text }) => (
          <View key={title.join()} style={{ width }}>
            <Label type={types.figure}>{figure}</Label>
            <Gap height={afterFigure} />
            <Lines of={title} type={types.smallStrong} />
            <Lines of={text} type={types.small} color={palette.ink2} />
          </View>
        ))}
      </View>
    </View>
  );
}
