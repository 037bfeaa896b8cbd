import { inside, type Place } from '../diagnostics/place.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Expectation, Sample } from '../model/sample.ts';
import { gotClock, gotDue, gotSingle, gotTouches, singleKeys, wantedDues, wantedSingle } from './got.ts';

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
  return [
    ...singles,
    ...noScore(expectation, evaluation),
    ...byName('due', wantedDues(agreement, expectation), (sla) => gotDue(agreement, evaluation, sla)),
    ...byName('clocks', expectation.clocks, (sla) => gotClock(evaluation, sla)),
    ...byName('touches', expectation.touches, (policy) => gotTouches(evaluation, policy)),
  ];
}

/** A claim for each SLA or touch policy that an expectation names. */
function byName(
  key: 'due' | 'clocks' | 'touches',
  wanted: Readonly<Record<string, string>> = {},
  got: (id: string) => string,
): readonly Claim[] {
  return Object.entries(wanted).map(([id, expected]) => ({
    key: `${key}/${id}`,
    path: [key, id],
    expected,
    got: got(id),
  }));
}

function noScore({ noScore }: Expectation, { score }: Evaluation): readonly Claim[] {
  if (noScore === undefined) return [];
  return [{ key: 'noScore', path: ['noScore'], expected: String(noScore), got: String(score === null) }];
}
