import type { Locale } from '@/lib/core/types';
import { CoverageRules } from './coverage-rules';
import { FindingRules } from './finding-rules';
import { FromAnswers } from './from-answers';
import { HandbrakeRules } from './handbrake-rules';
import { LevelRules } from './level-rules';
import { Limits } from './limits';
import type { MethodTexts } from './method-texts';
import { RoadmapRules } from './roadmap-rules';
import { TeamRules } from './team-rules';
import { UncertaintyRules } from './uncertainty-rules';

/** Every rule of the method, topic by topic. */
export function MethodTopics({ locale, texts }: { locale: Locale; texts: MethodTexts }) {
  return (
    <>
      <FromAnswers locale={locale} />
      <CoverageRules locale={locale} />
      <HandbrakeRules locale={locale} texts={texts} />
      <LevelRules locale={locale} texts={texts} />
      <UncertaintyRules locale={locale} />
      <FindingRules locale={locale} />
      <TeamRules locale={locale} />
      <RoadmapRules locale={locale} />
      <Limits locale={locale} />
    </>
  );
}
