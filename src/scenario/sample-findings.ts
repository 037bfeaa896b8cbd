import type { Finding } from '../diagnostics/finding.ts';
import { expectationFailed } from './codes/expectation-failed.ts';
import type { Claim } from './compare.ts';
import type { SampleResult } from './run-samples.ts';

/** A failed expectation as a finding at its line; what is expected and what came stand side by side. */
export function sampleFindings(results: readonly SampleResult[]): readonly Finding[] {
  return results.flatMap(({ sample, mismatches }) =>
    mismatches.map((mismatch) => ofMismatch(sample.id, mismatch)),
  );
}

const { code, severity, owner, why } = expectationFailed;

function ofMismatch(sample: string, { key, negated, expected, got, place }: Claim): Finding {
  return {
    ...{ code, severity, owner, why },
    message: negated
      ? `sample ${sample}: ${key} must not be ${expected}, but it is`
      : `sample ${sample}: ${key} expected ${expected}, got ${got}`,
    help: `run leadpact explain ${sample} to see why; correct the definition, or the expectation if the change is meant`,
    place,
  };
}
