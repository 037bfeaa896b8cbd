import type { AttributeRule, ExclusiveRule } from '../../../model/scoring.ts';
import type { Workbench } from '../workbench.ts';
import { type RuleScore } from './rule-score.ts';
/** Points for a condition: given for each of its alternatives, of which a contact meets one at most. */
export declare function attributeScore(workbench: Workbench, rule: AttributeRule, scale: number): RuleScore;
/** The first choice that holds: each under the condition that those before it do not. */
export declare function exclusiveScore(workbench: Workbench, rule: ExclusiveRule, scale: number): RuleScore;
