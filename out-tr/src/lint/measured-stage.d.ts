import type { Agreement } from '../model/agreement.ts';
import type { Measure } from '../model/measure.ts';
/** The stage whose entries in the period are the cases of a measure; undefined where cases are not entries. */
export declare function measuredStage({ lifecycle, slas }: Agreement, measure: Measure): string | undefined;
