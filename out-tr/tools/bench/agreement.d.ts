import type { Agreement } from '../../src/model/agreement.ts';
/** The agreement that all parts execute, through the loader that everybody uses. */
export declare function benchAgreement(): Agreement;
