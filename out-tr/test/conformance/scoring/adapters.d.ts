import type { Adapters } from '../adapter.ts';
/** Adapters of `leadpact-vectors/scoring/1`. */
export declare const scoring: Adapters;
