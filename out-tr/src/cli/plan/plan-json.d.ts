import type { PlanTelling } from './plan-telling.ts';
/**
 * The plans as JSON, described by `schemas/output/plan.schema.json`. Exact numbers are texts, `2000/11`, since no number
 * of JSON could hold them; `rounded` is the need rounded up. Money is in units of the agreement's currency.
 */
export declare function planJson(tellings: readonly PlanTelling[]): string;
