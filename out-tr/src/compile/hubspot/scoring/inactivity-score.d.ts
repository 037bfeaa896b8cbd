import type { InactivityRule } from '../../../model/scoring.ts';
import type { Workbench } from '../workbench.ts';
import { type RuleScore } from './rule-score.ts';
/** Everything is taken off once there was an event, and each part given back while one is young enough (semantics §3). */
export declare function inactivityScore(workbench: Workbench, rule: InactivityRule, scale: number): RuleScore;
