import type { Witness } from '../../../src/analyze/witness/witness.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
/** Does the lead of a witness show the difference, by the explaining evaluator and by the program alike? */
export declare function replays([before, after]: readonly [Agreement, Agreement], kind: string, { sample }: Witness): boolean;
