import type { Finding } from '../diagnostics/finding.ts';
import type { SampleResult } from './run-samples.ts';
/** A failed expectation as a finding at its line; what is expected and what came stand side by side. */
export declare function sampleFindings(results: readonly SampleResult[]): readonly Finding[];
