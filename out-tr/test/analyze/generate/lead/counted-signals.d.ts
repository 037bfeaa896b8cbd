import type { Agreement } from '../../../../src/model/agreement.ts';
/** The signals of every event rule, as often as they are named there. */
export declare function countedSignals({ scorings }: Pick<Agreement, 'scorings'>): readonly string[];
