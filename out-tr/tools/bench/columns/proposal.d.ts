import type { Agreement } from '../../../src/model/agreement.ts';
/** The second model: what somebody might propose in a pull request. Every rule of fit gives a point more, groups end lower. */
export declare function proposalFor(agreement: Agreement): Agreement;
