import type { Change } from './change.ts';
/** One operator another of its family: `gte` for `gt`, `in` for `notIn`, `any` for `all`. */
export declare const operatorChanged: Change;
