import type { DifferenceKind } from '../difference.ts';
/** Leads to whom another promise is made: a clock more, a clock less, or a clock that runs otherwise. */
export declare const otherSla: DifferenceKind;
