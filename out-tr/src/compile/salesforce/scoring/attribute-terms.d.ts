import type { AttributeRule, ExclusiveRule } from '../../../model/scoring.ts';
import { type Condition } from '../formula/condition.ts';
import type { Workbench } from '../workbench.ts';
import type { RuleTerms } from './rule-terms.ts';
/** Points when the criterion holds. */
export declare function attributeTerms(workbench: Workbench, rule: AttributeRule): RuleTerms;
/** The points of the first choice that holds. */
export declare function exclusiveTerms(workbench: Workbench, rule: ExclusiveRule): RuleTerms;
/** `IF(condition, points, 0)`, the condition with at most `budget` parentheses inside each other. */
export declare function pointsIf(workbench: Workbench, condition: Condition, points: number, budget?: number): string;
