import type { InactivityRule } from '../../../model/scoring.ts';
import type { Workbench } from '../workbench.ts';
import type { RuleTerms } from './rule-terms.ts';
/** Deductions with a floor that are spelled out step by step. */
export declare const mostSteps = 40;
/** max(floor, −k · floor(A / N)), 0 when nothing ever happened (semantics §3, Inactivity). */
export declare function inactivityTerms(workbench: Workbench, rule: InactivityRule): RuleTerms;
