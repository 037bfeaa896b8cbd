import { type Adapter } from '../adapter.ts';
/** The first rule that holds for each lead when it was handed over. */
export declare const route: Adapter;
