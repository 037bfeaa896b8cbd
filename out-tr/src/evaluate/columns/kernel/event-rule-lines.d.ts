import type { EventRule } from '../../../model/scoring.ts';
import type { Sum } from './sum.ts';
import { type Workbench } from './workbench.ts';
/** The lines that add an event rule's points; what tables can say is put into the sum instead (semantics §3, Count). */
export declare function eventRuleLines(rule: EventRule, sum: Sum, bench: Workbench): readonly string[];
