import type { Invocation } from '../command.ts';
import { type TestRun } from './test-run.ts';
/** Every failed sample: expected and got side by side with the line of the expectation, and how it came to that. */
export declare function failuresText(invocation: Invocation, run: TestRun): string;
