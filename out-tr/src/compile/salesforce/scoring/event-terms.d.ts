import type { EventRule } from '../../../model/scoring.ts';
import type { RulePath } from '../stored-fact.ts';
import type { Workbench } from '../workbench.ts';
import type { RuleTerms } from './rule-terms.ts';
/** The points of an event rule from stored facts about its events (semantics §3, Count and Decay). */
export declare function eventTerms(workbench: Workbench, path: RulePath, rule: EventRule): RuleTerms;
