import { decidingParts } from '../../criteria/deciding.ts';
import type { Explained } from '../../criteria/explain.ts';
import type { EvaluatedAgreement } from '../../evaluate/evaluated-agreement.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import { type AskedEntry, askedEntry } from '../../evaluate/journey/asked-entry.ts';
import type { EntryTest } from '../../evaluate/journey/entry-test.ts';
import { stageOf } from '../../evaluate/journey/stage-order.ts';

/** What keeps a lead from a stage that it would enter by itself. */
export interface Missing {
  readonly test: EntryTest;
  readonly asked: AskedEntry;
  /** Conditions that do not hold; those of the threshold last. */
  readonly failures: readonly Explained[];
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
): Missing | undefined {
  const stage = stageOf(lifecycle, test.stage);
  if (stage === undefined) return undefined;
  const asked = askedEntry(stage, facts);
  const failures = [asked.require, test.fastTrack ? undefined : asked.threshold].flatMap(failuresIn);
  return { test, asked, failures, points: Math.max(0, ...failures.map(pointsShort)) };
}

function failuresIn(explained: Explained | undefined): readonly Explained[] {
  if (explained === undefined || explained.held) return [];
  return explained.criterion.op === 'all' ? decidingParts(explained) : [explained];
}

/** How many points a bound on points is away; 0 for every other condition. Of several parts the first that counts is meant. */
export function pointsShort(explained: Explained): number {
  const { criterion, held, reading } = explained;
  const [first] = decidingParts(explained);
  if (first !== undefined) return pointsShort(first);
  const value = reading?.value;
  if (held || !('comparison' in criterion) || typeof value !== 'number') return 0;
  const { comparison, value: bound } = criterion;
  if (comparison === 'gte') return bound - value;
  return comparison === 'gt' ? bound - value + 1 : 0;
}

/** How much keeps a lead from a stage: first the number of things, then points. */
export function gapOf({ test, failures, points }: Missing): readonly [things: number, points: number] {
  return [Number(test.gate !== null) + test.missingFields.length + failures.length, points];
}
