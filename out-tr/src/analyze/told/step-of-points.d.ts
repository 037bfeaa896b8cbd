import type { Agreement } from '../../model/agreement.ts';
import type { Measure } from './question.ts';
/** Points are always a multiple of this many: of whatever divides everything that is added up and every bound. */
export declare function stepOfPoints({ scorings }: Agreement, measure: Measure): number;
