import fc from 'fast-check';
import type { Agreement } from '../../../src/model/agreement.ts';
/**
 * Whole agreements in normal form, valid by construction. Its parts are drawn apart from one another as sketches and
 * put together afterwards, so each of them shrinks on its own.
 */
export declare const arbitraryAgreement: fc.Arbitrary<Agreement>;
