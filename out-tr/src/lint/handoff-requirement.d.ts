import type { Criterion } from '../criteria/criterion.ts';
import type { Agreement } from '../model/agreement.ts';
/** What every lead has to meet that is handed to sales; the fast track skips the threshold, never this. */
export declare function entryRequirement({ lifecycle }: Agreement): Criterion | undefined;
