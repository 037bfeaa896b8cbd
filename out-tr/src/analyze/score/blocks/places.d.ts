import type { LedgerSum } from './ledger.ts';
/** A key for sums: equal keys, equal sums. */
export type Places = (sums: readonly number[]) => number | string;
/** One number where all sums together fit into one exactly. */
export declare function openPlaces(sums: readonly LedgerSum[]): Places;
