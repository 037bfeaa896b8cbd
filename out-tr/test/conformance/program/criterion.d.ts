import { type Adapter } from '../adapter.ts';
/** Whether the criterion and each of its questions hold, as the answer of a routing rule. */
export declare const criterion: Adapter;
