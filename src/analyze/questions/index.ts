import { demotesAtEntry } from './asked/demotes-at-entry.ts';
import { engagementAlone } from './asked/engagement-alone.ts';
import { fitAlone } from './asked/fit-alone.ts';
import { gateNeverStops } from './asked/gate-never-stops.ts';
import { lowIntentAlone } from './asked/low-intent-alone.ts';
import { matrixMonotone } from './asked/matrix-monotone.ts';
import { matrixTotal } from './asked/matrix-total.ts';
import { requalifiesAtOnce } from './asked/requalifies-at-once.ts';
import { routingGap } from './asked/routing-gap.ts';
import { routingOverlap } from './asked/routing-overlap.ts';
import { routingShadowed } from './asked/routing-shadowed.ts';
import { slaGap } from './asked/sla-gap.ts';
import { slaOverlap } from './asked/sla-overlap.ts';
import { stageReachable } from './asked/stage-reachable.ts';
import { stageSkipsCriteria } from './asked/stage-skips-criteria.ts';
import { thresholdReachable } from './asked/threshold-reachable.ts';
import type { Question } from './question.ts';

/** Every question, by id. */
export const questions: readonly Question[] = [
  demotesAtEntry,
  engagementAlone,
  fitAlone,
  gateNeverStops,
  lowIntentAlone,
  matrixMonotone,
  matrixTotal,
  requalifiesAtOnce,
  routingGap,
  routingOverlap,
  routingShadowed,
  slaGap,
  slaOverlap,
  stageReachable,
  stageSkipsCriteria,
  thresholdReachable,
];
