import type { Criterion } from '../../criteria/criterion.ts';
import { type Failure, firstFailure } from '../../criteria/first-failure.ts';
import type { EvaluatedAgreement } from '../../evaluate/evaluated-agreement.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { EntryTest } from '../../evaluate/journey/entry-test.ts';

/** What keeps a lead from a stage that it would enter by itself. */
export interface Missing {
  readonly test: EntryTest;
  /** Conditions that do not hold, with what they read; those of the threshold last. */
  readonly failures: readonly Failure[];
  /** Scaled points up to the threshold, where only points are short. */
  readonly points: number;
}

/** The next stage that the lead would enter by itself and what is missing for it; undefined when there is none ahead. */
export function missingOf(agreement: EvaluatedAgreement, evaluation: Evaluation): Missing | undefined {
  const next = evaluation.ahead.find(({ enters }) => !enters);
  return next && missingFor(agreement, evaluation, next);
}

export function missingFor(
  { lifecycle }: EvaluatedAgreement,
  { facts }: Evaluation,
  test: EntryTest,
): Missing {
  const entry = lifecycle.stages.find(({ id }) => id === test.stage)?.entry;
  const open = test.threshold || test.fastTrack ? [] : [entry?.threshold];
  const failures = [entry?.require, ...open]
    .flatMap(partsOf)
    .flatMap((part) => firstFailure(part, facts) ?? []);
  return { test, failures, points: Math.max(0, ...failures.map(pointsShort)) };
}

function partsOf(criterion: Criterion | undefined): readonly Criterion[] {
  if (criterion === undefined) return [];
  return criterion.op === 'all' ? criterion.of : [criterion];
}

/** How many points a bound on points is away; 0 for every other condition. */
export function pointsShort({ condition, reading: { value } }: Failure): number {
  if (!('comparison' in condition) || typeof value !== 'number') return 0;
  const { comparison, value: bound } = condition;
  if (comparison === 'gte') return bound - value;
  return comparison === 'gt' ? bound - value + 1 : 0;
}

/** How much keeps a lead from a stage: first the number of things, then points. */
export function gapOf({ test, failures, points }: Missing): readonly [things: number, points: number] {
  return [Number(test.gate !== null) + test.missingFields.length + failures.length, points];
}
