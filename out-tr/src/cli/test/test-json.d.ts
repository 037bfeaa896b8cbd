import { type TestRun } from './test-run.ts';
/** The run as JSON, described by `schemas/output/test.schema.json`. */
export declare function testJson(run: TestRun): string;
