import { evaluateLead } from '../evaluate/evaluate-lead.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Sample } from '../model/sample.ts';
import { claimCount, compare, type Mismatch } from './compare.ts';

/** A sample lead after its run. */
export interface SampleResult {
  readonly sample: Sample;
  readonly evaluation: Evaluation;
  /** How many expectations it states; none is a sample that tests nothing. */
  readonly claims: number;
  readonly mismatches: readonly Mismatch[];
}

/** Runs sample leads through the agreement, in the order in which they are given. */
export function runSamples(
  agreement: Agreement,
  samples: readonly Sample[] = agreement.samples,
): readonly SampleResult[] {
  return samples.map((sample) => {
    const evaluation = evaluateLead(agreement, sample, sample.asOf);
    return {
      sample,
      evaluation,
      claims: claimCount(agreement, sample, evaluation),
      mismatches: compare(agreement, sample, evaluation),
    };
  });
}
