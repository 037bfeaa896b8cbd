import { type Adapter } from '../adapter.ts';
export declare const text: Adapter;
export declare const round: Adapter;
export declare const age: Adapter;
export declare const eventAge: Adapter;
