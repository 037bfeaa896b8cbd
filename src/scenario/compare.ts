import { inside, type Place } from '../diagnostics/place.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Expectation, Sample } from '../model/sample.ts';
import { singleExpectations } from '../model/single-expectation.ts';
import { gotClock, gotDue, gotSingle, gotTouches, wantedDues, wantedSingle } from './got.ts';

/** One expectation of a sample, and what came of it. */
export interface Claim {
  /** As written, e.g. `stage` or `due/first-contact`. */
  readonly key: string;
  /** True for an entry under `not`. */
  readonly negated: boolean;
  readonly expected: string;
  readonly got: string;
  readonly holds: boolean;
  readonly place: Place;
}

/** An expectation in words, before it is asked whether it came true. */
interface Compared {
  readonly key: string;
  readonly path: readonly string[];
  readonly expected: string;
  readonly got: string;
}

/** Everything a sample expects, or expects not, beside what the evaluation shows. */
export function claimsOf(agreement: Agreement, sample: Sample, evaluation: Evaluation): readonly Claim[] {
  const claims = (expectation: Expectation, negated: boolean): readonly Claim[] =>
    comparedOf(agreement, expectation, evaluation).map(({ key, path, expected, got }) => ({
      key,
      negated,
      expected,
      got,
      holds: (expected === got) !== negated,
      place: inside(expectation.place, ...path),
    }));
  return [...claims(sample.expect, false), ...claims(sample.not, true)];
}

function comparedOf(
  agreement: Agreement,
  expectation: Expectation,
  evaluation: Evaluation,
): readonly Compared[] {
  const singles = singleExpectations.flatMap((key) => {
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
): readonly Compared[] {
  return Object.entries(wanted).map(([id, expected]) => ({
    key: `${key}/${id}`,
    path: [key, id],
    expected,
    got: got(id),
  }));
}

function noScore({ noScore }: Expectation, { score }: Evaluation): readonly Compared[] {
  if (noScore === undefined) return [];
  return [{ key: 'noScore', path: ['noScore'], expected: String(noScore), got: String(score === null) }];
}
