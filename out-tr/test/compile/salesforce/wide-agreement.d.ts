import type { Agreement } from '../../../src/model/agreement.ts';
/** Long ids, long titles, deep criteria, long lists and more points than fit into formulas. */
export declare function wideAgreement(): Agreement;
