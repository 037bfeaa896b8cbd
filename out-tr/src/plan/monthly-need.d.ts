import type { PlanStep } from '../model/plan.ts';
import { type Exact } from '../support/exact.ts';
import { type Month } from '../support/month.ts';
/** How many are needed in which month, exactly; in the order of the months. */
export type MonthlyNeed = ReadonlyMap<Month, Exact>;
/** need(up, m − j) += need(down, m) · lag(j) / rate (semantics §10). */
export declare function earlierNeed(need: MonthlyNeed, { rate, after }: Pick<PlanStep, 'rate' | 'after'>): MonthlyNeed;
/** Several needs together. */
export declare function togetherNeed(needs: Iterable<MonthlyNeed>): MonthlyNeed;
/** A part of a need, month by month. */
export declare function partOfNeed(need: MonthlyNeed, share: Exact): MonthlyNeed;
export declare function sumOfNeed(need: MonthlyNeed): Exact;
/** What is needed before a month. */
export declare function needBefore(need: MonthlyNeed, month: Month): MonthlyNeed;
