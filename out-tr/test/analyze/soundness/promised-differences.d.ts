import type { Agreement } from '../../../src/model/agreement.ts';
import type { Sample } from '../../../src/model/sample.ts';
/** Differences that no row shows: other promises, and who is withdrawn at night; by the facts that the evaluator reads. */
export declare function promisedDifferences([before, after]: readonly [Agreement, Agreement], sample: Sample): readonly string[];
