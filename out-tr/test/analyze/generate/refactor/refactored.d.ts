import type { Random } from '../../../../src/support/random.ts';
import type { WrittenAgreement } from '../written-agreement.ts';
/**
 * The same agreement in other words: a fifth of the criteria rewritten, a fifth of the rules split and all of them
 * renamed and in another order, and a route that is never reached.
 */
export declare function refactored(written: WrittenAgreement, random: Random): WrittenAgreement;
