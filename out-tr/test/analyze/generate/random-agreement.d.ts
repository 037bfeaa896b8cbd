import type { Random } from '../../../src/support/random.ts';
import type { Size } from './size.ts';
import type { WrittenAgreement } from './written-agreement.ts';
/** A random agreement of this size; the same state of `random` gives the same one. */
export declare function randomAgreement(size: Size, random: Random): WrittenAgreement;
