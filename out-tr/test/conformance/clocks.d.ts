import { type Adapters } from './adapter.ts';
/** Adapter of `leadpact-clocks/1`: every clock reading of every asOf of a case. */
export declare const clocks: Adapters;
