import type { EventRule } from '../../../model/scoring.ts';
import type { Workbench } from '../workbench.ts';
import { type RuleScore } from './rule-score.ts';
/** The points of an event rule from HubSpot's own events (semantics §3, Count and Decay). */
export declare function eventScore(workbench: Workbench, rule: EventRule, scale: number): RuleScore;
