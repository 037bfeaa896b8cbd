import type { BreakKind } from '../plan/breaks/plan-break.ts';
import type { Rule } from './rule.ts';
/** The check of a rule for one assumption that can break a plan; the plan itself finds the numbers. */
export declare function brokenPlans(kind: BreakKind, help: string): Rule['check'];
