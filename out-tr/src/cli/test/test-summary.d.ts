import { type TestRun } from './test-run.ts';
/** What came of the run, in a line or two. */
export declare function testSummary(run: TestRun): string;
