import { type Adapter } from '../adapter.ts';
export declare const planLags: Adapter;
