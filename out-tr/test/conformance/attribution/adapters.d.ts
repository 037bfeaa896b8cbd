import { type Adapters } from '../adapter.ts';
/** Topics of attribution; everything else of the format has no adapter yet. */
export declare const attribution: Adapters;
