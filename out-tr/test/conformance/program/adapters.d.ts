import type { Adapters } from '../adapter.ts';
/** The questions of `leadpact-vectors/scoring/1` that a row answers. */
export declare const programScoring: Adapters;
