import type { Agreement } from '../model/agreement.ts';
import type { Clause } from './clause.ts';
/**
 * Everything the agreement says that a system could carry, each thing exactly once and in a fixed order.
 * Sample leads test the agreement and target configurations carry it, so neither is a clause.
 */
export declare function clausesOf(agreement: Agreement): readonly Clause[];
