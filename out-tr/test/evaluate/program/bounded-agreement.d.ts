import type { Agreement } from '../../../src/model/agreement.ts';
/** No rule looks back so far or farther. */
export declare const mostDays = 100;
/** The wide agreement without a rule for which an event of any age may matter. */
export declare function boundedAgreement(): Agreement;
