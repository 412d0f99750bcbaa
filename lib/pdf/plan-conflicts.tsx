import { View } from '@react-pdf/renderer';
import { conflictSentence } from '@/lib/i18n/sentences-plan';
import type { Setting } from './setting';
import { Label, Lines } from './text';
import { mm, palette, sheet, types } from './theme';

/** More than these are for the screen. */
const mostShown = 8;
const above = mm(6);
const below = mm(1.5);

/** What does not fit together in the plan, each sentence broken into lines. */
function brokenSentences({ t, report, lines }: Setting) {
  const conflicts = report.roadmap?.conflicts ?? [];
  return conflicts
    .slice(0, mostShown)
    .map((conflict) => lines(conflictSentence(t, report, conflict), types.small, sheet.inner));
}

export function conflictsHeight(setting: Setting): number {
  const sentences = brokenSentences(setting);
  if (sentences.length === 0) return 0;
  return above + types.smallStrong.lead + below + sentences.flat().length * types.small.lead;
}

/** "Das passt nicht zusammen", below the list of initiatives. */
export function PlanConflicts({ setting }: { readonly setting: Setting }) {
  const sentences = brokenSentences(setting);
  if (sentences.length === 0) return null;
  return (
    <View style={{ marginTop: above }}>
      <Label type={types.smallStrong} style={{ marginBottom: below }}>
        {setting.t('plan.conflicts')}
      </Label>
      {sentences.map((lines) => (
        <Lines key={lines.join()} of={lines} type={types.small} color={palette.ink2} />
      ))}
    </View>
  );
}
