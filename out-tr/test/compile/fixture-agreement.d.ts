import type { Agreement } from '../../src/model/agreement.ts';
/** A small linked agreement in which every kind of definition, rule, count mode, decay and criterion occurs. */
export declare function fixtureAgreement(overrides?: Partial<Agreement>): Agreement;
