import { type Adapter } from '../adapter.ts';
export declare const replay: Adapter;
export declare const project: Adapter;
export declare const touches: Adapter;
