import type { OutputFormat } from '../output-format.ts';
/** Test results: a suite for each file, a test for each finding, failed where it fails the run. */
export declare const junit: OutputFormat;
