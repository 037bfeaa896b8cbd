import type { Agreement } from '../../../src/model/agreement.ts';
/** What the fixture of the targets does not have: rarer counts, windows, criteria, gates and stages. */
export declare function wideAgreement(): Agreement;
