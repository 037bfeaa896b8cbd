import { type Adapters } from './adapter.ts';
/** Adapters of `leadpact-time/1`. */
export declare const time: Adapters;
