import type { Rate } from '../../model/scoring.ts';
import type { Dialect } from '../dialect.ts';
/**
 * `max n per w`, newest to oldest: an event is kept if fewer than n kept ones lie less than w after it (semantics §3).
 * Each event knows the first one that lies at least w before it; from a kept event the way leads to the next older one,
 * or further back to the first that the n-th last kept one allows. Most leads never come near the limit and walk nowhere.
 */
export declare function thinnedTables(dialect: Dialect, rates: readonly Rate[]): readonly string[];
