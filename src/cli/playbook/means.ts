import type { RetrievedFile } from '../../compile/baseline-form.ts';
import { compileTargets } from '../../compile/index.ts';
import type { Agreement } from '../../model/agreement.ts';
import { readAgreement, rereading } from '../../model/read-agreement.ts';
import { keptSamples } from '../../scenario/kept-samples.ts';
import { runSamples, type SampleResult } from '../../scenario/run-samples.ts';
import { type DoneWork, seesTheSame, watchedReads } from '../../support/watched-reads.ts';

/** What reads, runs and compiles an agreement; all of it answers the same, whatever it remembers. */
export interface Means {
  readonly read: typeof readAgreement;
  readonly run: (agreement: Agreement) => readonly SampleResult[];
  readonly compile: typeof compileTargets;
}

/** For a site that is made once. */
export const plainMeans: Means = {
  read: readAgreement,
  run: (agreement) => runSamples(agreement),
  compile: compileTargets,
};

/** For a site that is made again and again: what has not changed is neither read, run nor compiled again. */
export function keptMeans(): Means {
  return { read: rereading(), run: keptSamples(), compile: keptCompiling() };
}

function keptCompiling(): typeof compileTargets {
  let before: DoneWork<CompilerInput, ReturnType<typeof compileTargets>> | undefined;
  return (agreement, retrieved = new Map()) => {
    const input: CompilerInput = { ...agreement, retrieved: [...retrieved] };
    const known = before !== undefined && seesTheSame(before, input) ? before : undefined;
    before = known ?? watchedReads(input, (watched) => compileTargets(watched, new Map(watched.retrieved)));
    return before.answer;
  };
}

interface CompilerInput extends Agreement {
  readonly retrieved: readonly (readonly [target: string, files: readonly RetrievedFile[]])[];
}
