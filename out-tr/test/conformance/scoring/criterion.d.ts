import { type Adapter } from '../adapter.ts';
export declare const criterion: Adapter;
