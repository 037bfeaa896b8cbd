import { inside, type Place } from '../diagnostics/place.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Expectation, Sample } from '../model/sample.ts';
import { formatInstantIn } from '../support/zoned-time.ts';
import { gotClock, gotDue, gotSingle, nothing, singleKeys, wantedSingle } from './got.ts';

/** An expectation that did not come true. */
export interface Mismatch {
  /** As written, e.g. `stage` or `due/first-contact`. */
  readonly key: string;
  /** True for an entry under `not`. */
  readonly negated: boolean;
  readonly expected: string;
  readonly got: string;
  readonly place: Place;
}

interface Claim {
  readonly key: string;
  readonly path: readonly string[];
  readonly expected: string;
  readonly got: string;
}

/** Everything a sample expects, or expects not, that the evaluation does not show. */
export function compare(agreement: Agreement, sample: Sample, evaluation: Evaluation): readonly Mismatch[] {
  const failures = (expectation: Expectation, negated: boolean): readonly Mismatch[] =>
    claimsOf(agreement, expectation, evaluation)
      .filter(({ expected, got }) => (expected === got) === negated)
      .map(({ key, path, expected, got }) => ({
        key,
        negated,
        expected,
        got,
        place: inside(expectation.place, ...path),
      }));
  return [...failures(sample.expect, false), ...failures(sample.not, true)];
}

/** How many expectations a sample states. */
export function claimCount(agreement: Agreement, sample: Sample, evaluation: Evaluation): number {
  return [sample.expect, sample.not].reduce(
    (count, each) => count + claimsOf(agreement, each, evaluation).length,
    0,
  );
}

function claimsOf(agreement: Agreement, expectation: Expectation, evaluation: Evaluation): readonly Claim[] {
  const singles = singleKeys.flatMap((key) => {
    const expected = wantedSingle(agreement, expectation, key);
    return expected === undefined
      ? []
      : [{ key, path: [key], expected, got: gotSingle(agreement, evaluation, key) }];
  });
  const dues = Object.entries(expectation.due ?? {}).map(([sla, due]) => ({
    key: `due/${sla}`,
    path: ['due', sla],
    expected: due === null ? nothing : formatInstantIn(agreement.zone, due),
    got: gotDue(agreement, evaluation, sla),
  }));
  const clocks = Object.entries(expectation.clocks ?? {}).map(([sla, state]) => ({
    key: `clocks/${sla}`,
    path: ['clocks', sla],
    expected: state,
    got: gotClock(evaluation, sla),
  }));
  return [...singles, ...noScore(expectation, evaluation), ...dues, ...clocks];
}

function noScore({ noScore }: Expectation, { score }: Evaluation): readonly Claim[] {
  if (noScore === undefined) return [];
  return [{ key: 'noScore', path: ['noScore'], expected: String(noScore), got: String(score === null) }];
}
