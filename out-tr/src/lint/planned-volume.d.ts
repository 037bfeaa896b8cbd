import type { Agreement } from '../model/agreement.ts';
export type Per = 'week' | 'month' | 'quarter';
/** How many leads the agreement promises to bring into a stage per period; undefined where nobody promises any. */
export declare function plannedEntries({ commitments }: Agreement, stage: string, per: Per): number | undefined;
