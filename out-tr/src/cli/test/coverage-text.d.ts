import type { Invocation } from '../command.ts';
import type { TestRun } from './test-run.ts';
/** How much of what the agreement decides is shown, sort by sort, and what is not. */
export declare function coverageText(invocation: Invocation, { sound, coverage, listsMissing }: TestRun): string;
