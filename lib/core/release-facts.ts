import type { Profile } from './report';
import type { Roadmap } from './roadmap';
import type { PlanFact } from './roadmap-because';
import type { ScheduledInitiative } from './roadmap-state';

/** A roadmap whose reasons agree with the released result: it names no handbrake and no weakest prerequisite that is not shown (method 2.5, A13). */
export function withShownFacts(
  roadmap: Roadmap,
  { steps, prerequisites }: Pick<Profile, 'steps' | 'prerequisites'>,
): Roadmap {
  const weakest = prerequisites.find(({ isWeakest }) => isWeakest)?.id;
  const shown = (fact: PlanFact): PlanFact[] => {
    if (fact.fact === 'weakest_prerequisite') return fact.prerequisite === weakest ? [fact] : [];
    if (fact.fact !== 'handbrake') return [fact];
    const held = fact.steps.filter((step) =>
      steps.some(({ id, brakedBy }) => id === step && brakedBy === fact.prerequisite),
    );
    return held.length > 0 ? [{ ...fact, steps: held }] : [];
  };
  const filtered = (item: ScheduledInitiative) => ({
    ...item,
    because: item.because.flatMap(shown),
  });
  return {
    ...roadmap,
    schedule: roadmap.schedule.map(filtered),
    done: roadmap.done.map(filtered),
  };
}
