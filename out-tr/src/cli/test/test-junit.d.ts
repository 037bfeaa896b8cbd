import { type TestRun } from './test-run.ts';
/** The run as JUnit XML: a suite for each file, a case for each sample lead. */
export declare function testJunit(run: TestRun): string;
