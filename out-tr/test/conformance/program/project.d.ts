import { type Adapter } from '../adapter.ts';
/** The stage of a lead, without the steps to it. */
export declare const project: Adapter;
