import { type Adapter } from '../adapter.ts';
/** One week of every territory, and the notice of cuts. */
export declare const capacity: Adapter;
