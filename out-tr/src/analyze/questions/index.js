import { demotesAtEntry } from './asked/demotes-at-entry.js';
import { engagementAlone } from './asked/engagement-alone.js';
import { engagementLowersStage } from './asked/engagement-lowers-stage.js';
import { fitAlone } from './asked/fit-alone.js';
import { gateNeverStops } from './asked/gate-never-stops.js';
import { invariantsContradict } from './asked/invariants-contradict.js';
import { lowIntentAlone } from './asked/low-intent-alone.js';
import { matrixMonotone } from './asked/matrix-monotone.js';
import { matrixTotal } from './asked/matrix-total.js';
import { requalifiesAtOnce } from './asked/requalifies-at-once.js';
import { routingGap } from './asked/routing-gap.js';
import { routingOverlap } from './asked/routing-overlap.js';
import { routingShadowed } from './asked/routing-shadowed.js';
import { ruleDead } from './asked/rule-dead.js';
import { ruleMasked } from './asked/rule-masked.js';
import { ruleWithoutEffect } from './asked/rule-without-effect.js';
import { scoreRange } from './asked/score-range.js';
import { slaGap } from './asked/sla-gap.js';
import { slaOverlap } from './asked/sla-overlap.js';
import { stageReachable } from './asked/stage-reachable.js';
import { stageSkipsCriteria } from './asked/stage-skips-criteria.js';
import { thresholdReachable } from './asked/threshold-reachable.js';
/** Every question; those that look at all points of all leads come last, for all share one budget. */
export const questions = [
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
