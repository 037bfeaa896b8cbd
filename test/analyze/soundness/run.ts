import { createRandom } from '../../../src/support/random.ts';
import { drawPair } from './draw-pair.ts';
import { judgePair, type PairVerdict } from './judge-pair.ts';
import { processorClock } from './processor-clock.ts';
import { emptyTally, type Tally, tallied } from './tally.ts';

/** Pairs `first`, `first + step`, … below `pairs`. */
export interface Run {
  readonly first: number;
  readonly step: number;
  readonly pairs: number;
  readonly leads: number;
  readonly seed: number;
  /** Of processor time, for one comparison. */
  readonly milliseconds: number;
}

export interface RunResult {
  readonly tally: Tally;
  /** One line per wrong proof, broken witness, and refuted refactoring. */
  readonly failures: readonly string[];
}

const asOf = Date.parse('2026-11-28T12:00Z');

export function runPairs(run: Run, report?: (done: number, failures: number) => void): RunResult {
  const failures: string[] = [];
  let tally = emptyTally;
  for (let number = run.first; number < run.pairs; number += run.step) {
    const verdict = judgePair(drawPair(number, run.seed), {
      asOf,
      leads: run.leads,
      random: createRandom(run.seed, number, 1),
      budget: { milliseconds: run.milliseconds, now: processorClock },
    });
    tally = tallied(tally, verdict);
    failures.push(...failuresOf(verdict).map((failure) => `pair ${number} (${verdict.change}): ${failure}`));
    report?.(tally.pairs, failures.length);
  }
  return { tally, failures };
}

function failuresOf({ change, claims, wrong, broken }: PairVerdict): readonly string[] {
  return [
    ...wrong.map(({ kind, lead }) => `${kind} was proved not to occur, and does: ${JSON.stringify(lead)}`),
    ...broken.map((kind) => `the witness for ${kind} does not show it`),
    ...claims
      .filter(({ answer }) => change === 'refactor' && answer === 'refuted')
      .map(({ kind }) => `${kind} in a refactoring`),
  ];
}
