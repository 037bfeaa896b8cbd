import type { Adapters } from '../adapter.ts';
/** The topics of `leadpact-metrics-vectors/1`, as its README describes them. */
export declare const metrics: Adapters;
