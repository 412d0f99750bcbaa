import { View } from '@react-pdf/renderer';
import { formatIndex } from '@/lib/i18n/format';
import {
  findingLead,
  gateSentences,
  handbrakeSentence,
  levelMeaning,
  levelTitle,
  rangeSentence,
} from '@/lib/i18n/sentences';
import type { Setting } from './setting';
import { Gap, Label, Lines } from './text';
import { columnStart, mm, palette, span, type Type, types } from './theme';

const width = span(7);
/** "max. 10" takes the room of a number. */
const boundNumeral: Type = { ...types.numeral, size: 44, lead: 46 };

const verdictLines = ({ t, report, lines }: Setting) => {
  const range = rangeSentence(t, report);
  const isBottleneck = report.profile.finding.kind === 'bottleneck';
  const lead = (isBottleneck ? handbrakeSentence(t, report) : null) ?? findingLead(t, report);
  const rest = [range?.ends, levelMeaning(report), ...gateSentences(t, report), lead];
  return {
    sure: range?.sure ?? '',
    rest: lines(rest.filter(Boolean).join(' '), types.body, width),
  };
};

export const verdictHeight = (setting: Setting) =>
  Math.max(
    types.numeral.lead,
    types.section.lead + mm(1) + (1 + verdictLines(setting).rest.length) * types.body.lead,
  );

/** The index as a numeral, and the level with its range and what holds it. */
export function Verdict({ setting }: { readonly setting: Setting }) {
  const { sure, rest } = verdictLines(setting);
  const { index, bound } = setting.report.profile;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end', height: verdictHeight(setting) }}>
      <Label type={bound ? boundNumeral : types.numeral} width={columnStart(6)}>
        {index === null ? '' : formatIndex(index, bound)}
      </Label>
      <View style={{ width }}>
        <Label type={types.section}>{levelTitle(setting.t, setting.report) ?? ''}</Label>
        <Gap height={mm(1)} />
        <Label type={types.strong}>{sure}</Label>
        <Lines of={rest} type={types.body} color={palette.ink2} />
      </View>
    </View>
  );
}
