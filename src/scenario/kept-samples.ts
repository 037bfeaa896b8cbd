import type { Agreement } from '../model/agreement.ts';
import { sameData } from '../support/same-data.ts';
import { type DoneWork, seesTheSame, watchedReads } from '../support/watched-reads.ts';
import { runSamples, type SampleResult } from './run-samples.ts';

/** What is known of the runs before, and what all of them looked at in the agreement. */
type Known = DoneWork<Agreement, readonly SampleResult[]>;

/**
 * Runs the sample leads of an agreement that changes, again and again. A sample is run anew when it has changed itself, and all
 * are when anything has changed that one of them looked at: the score of no lead depends on a campaign, say. Where nothing is
 * run anew, the very same list comes back.
 */
export function keptSamples(): (agreement: Agreement) => readonly SampleResult[] {
  let before: Known | undefined;
  return (agreement) => {
    const known = before !== undefined && seesTheSame(before, agreement) ? before : undefined;
    before = known === undefined ? runAll(agreement) : brought(known, agreement);
    return before.answer;
  };
}

function runAll(agreement: Agreement): Known {
  return watchedReads(agreement, (watched) => runSamples(watched, agreement.samples));
}

/** The samples themselves are all that can have changed. */
function brought({ answer, parts }: Known, agreement: Agreement): Known {
  const results = new Map(answer.map((result) => [result.sample.id, result]));
  const done = watchedReads(agreement, (watched) =>
    agreement.samples.map((sample) => {
      const result = results.get(sample.id);
      return result !== undefined && sameData(result.sample, sample)
        ? [result]
        : runSamples(watched, [sample]);
    }),
  );
  const list = done.answer.flat();
  const isTheSame = list.length === answer.length && list.every((result, index) => result === answer[index]);
  return { whole: agreement, answer: isTheSame ? answer : list, parts: new Set([...parts, ...done.parts]) };
}
