import { demotesAtEntry } from './asked/demotes-at-entry.ts';
import { engagementAlone } from './asked/engagement-alone.ts';
import { engagementLowersStage } from './asked/engagement-lowers-stage.ts';
import { fitAlone } from './asked/fit-alone.ts';
import { gateNeverStops } from './asked/gate-never-stops.ts';
import { invariantsContradict } from './asked/invariants-contradict.ts';
import { lowIntentAlone } from './asked/low-intent-alone.ts';
import { matrixMonotone } from './asked/matrix-monotone.ts';
import { matrixTotal } from './asked/matrix-total.ts';
import { requalifiesAtOnce } from './asked/requalifies-at-once.ts';
import { routingGap } from './asked/routing-gap.ts';
import { routingOverlap } from './asked/routing-overlap.ts';
import { routingShadowed } from './asked/routing-shadowed.ts';
import { ruleDead } from './asked/rule-dead.ts';
import { ruleMasked } from './asked/rule-masked.ts';
import { ruleWithoutEffect } from './asked/rule-without-effect.ts';
import { scoreRange } from './asked/score-range.ts';
import { slaGap } from './asked/sla-gap.ts';
import { slaOverlap } from './asked/sla-overlap.ts';
import { stageReachable } from './asked/stage-reachable.ts';
import { stageSkipsCriteria } from './asked/stage-skips-criteria.ts';
import { thresholdReachable } from './asked/threshold-reachable.ts';
import type { Question } from './question.ts';

/** Every question; those that look at all points of all leads come last, for all share one budget. */
export const questions: readonly Question[] = [
  demotesAtEntry,
  engagementAlone,
  engagementLowersStage,
  fitAlone,
  gateNeverStops,
  invariantsContradict,
  lowIntentAlone,
  matrixMonotone,
  matrixTotal,
  requalifiesAtOnce,
  routingGap,
  routingOverlap,
  routingShadowed,
  ruleDead,
  ruleMasked,
  slaGap,
  slaOverlap,
  stageReachable,
  stageSkipsCriteria,
  thresholdReachable,
  ruleWithoutEffect,
  scoreRange,
];
