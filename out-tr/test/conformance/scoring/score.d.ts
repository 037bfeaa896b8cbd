import { type Adapter } from '../adapter.ts';
export declare const decay: Adapter;
export declare const count: Adapter;
export declare const score: Adapter;
