import type { Case, Measured } from './case.ts';
/** A case in a process of its own, so that its memory is its own and nothing is warm; undefined when it did not end well. */
export declare function runCase(script: string, each: Case): Measured | {
    readonly broken: string;
};
