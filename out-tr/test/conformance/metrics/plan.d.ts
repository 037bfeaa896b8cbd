import { type Adapter } from '../adapter.ts';
/** The plans of the vectors: every segment has a target of its own, so each is a plan, and the totals are their sum. */
export declare const plan: Adapter;
