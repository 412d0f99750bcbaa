import { Icon } from '@/components/ui/icon';
import type { Outcome } from '@/lib/core/what-if';
import { formatIndex } from '@/lib/i18n/format';
import { numberOf } from '@/lib/i18n/terms';
import { fill } from './fill';
import type { WhatIfTexts } from './what-if-texts';

type OutcomeHeadProps = { texts: WhatIfTexts; before: Outcome; after: Outcome };

/** The index before and after, the level it comes to, and what then holds it back. */
export function OutcomeHead({ texts, before, after }: OutcomeHeadProps) {
  const { say, levels } = texts;
  const { level } = after;
  return (
    <div className="wi-o">
      <p className="wi-n num" aria-hidden="true">
        <span>{formatIndex(before.index, before.bounds.index)}</span>
        <Icon name="arrow" />
        <b>{formatIndex(after.index, after.bounds.index)}</b>
      </p>
      {level && (
        <p className="h-21">
          {fill(say.level, { level: level.level, name: levels[level.level].name })}
        </p>
      )}
      <p className="mut">{findingText(texts, after)}</p>
      {level?.gates.map((gate) => (
        <p key={gate} className="sm mut">
          {gate === 'no_outside_confirmation'
            ? say['gate-outside']
            : fill(say['gate-weakest'], { prerequisite: weakestName(texts, after) })}
        </p>
      ))}
    </div>
  );
}

function findingText({ say, steps }: WhatIfTexts, { finding }: Outcome) {
  if (finding.kind === 'top-level') return say['top-level'];
  if (finding.kind !== 'bottleneck') return say['no-bottleneck'];
  const named = finding.steps.map((id) => `${numberOf(id)} ${steps[id].name}`);
  return fill(say.bottleneck, { steps: named.join(', ') });
}

function weakestName({ prerequisites: names }: WhatIfTexts, { prerequisites }: Outcome) {
  const [weakest] = prerequisites.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return weakest ? names[weakest.id].name : '';
}
