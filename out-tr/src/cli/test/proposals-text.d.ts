import type { TestRun } from './test-run.ts';
/** Sample leads that show what no sample shows yet, ready to be put into a file; each was tried out. */
export declare function proposalsText({ sound, coverage, listsMissing }: TestRun): string;
