import type { Agreement } from '../../src/model/agreement.ts';
/**
 * 10,000 leads decided by the compiled agreement: what somebody without proofs would do instead, on so few leads that it
 * proves nothing. Linking would be another floor, but of a few milliseconds, in which a busy machine is all one sees.
 */
export declare function replayed(agreement: Agreement): number;
