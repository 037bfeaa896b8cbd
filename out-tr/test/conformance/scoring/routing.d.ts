import { type Adapter } from '../adapter.ts';
export declare const account: Adapter;
export declare const route: Adapter;
