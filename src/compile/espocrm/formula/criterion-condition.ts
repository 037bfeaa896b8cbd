import type { Criterion, PointsTest, SignalTest, VerdictTest } from '../../../criteria/criterion.ts';
import { foldCriterion } from '../../../criteria/criterion-fold.ts';
import type { Caveat } from '../../caveat.ts';
import { asOfSave, storedFacts } from '../caveat.ts';
import { factField } from '../fact-field.ts';
import { consentField, enteredField, objectionField } from '../state-field.ts';
import type { Workbench } from '../workbench.ts';
import { isOneOf } from './among.ts';
import { attributeCondition } from './attribute-condition.ts';
import { all, any, atLeast, type Condition, never, not, test } from './condition.ts';
import { numberLiteral } from './literal.ts';

/** The fields that carry the default scoring, as far as it has them. */
export interface ScoreFields {
  readonly scale: number;
  readonly fields: Readonly<Partial<Record<(PointsTest | VerdictTest)['op'], string>>>;
  /** Of everything the score is made of. */
  readonly caveats: readonly Caveat[];
}

/** A criterion of the agreement as a question of the script (semantics §2). Scoring rules pass no score, for they may not read one. */
export function criterionCondition(
  workbench: Workbench,
  criterion: Criterion,
  score?: ScoreFields,
): Condition {
  return foldCriterion(criterion, {
    ...{ all, any, not, atLeast },
    attribute: (asked) => attributeCondition(workbench, asked),
    signal: (asked) => signalCondition(workbench, asked),
    points: (asked) => pointsCondition(workbench, asked, score),
    verdict: (asked) => verdictCondition(asked, score),
    reached: (stage) => test(`${enteredField(workbench, stage)} != null`, storedFacts),
    objection: () => test(`${objectionField(workbench)} == true`),
    consent: (purpose, state) => consentIs(workbench, purpose, state),
  });
}

export function consentIs(
  workbench: Workbench,
  purpose: string,
  state: 'given' | 'none' | 'withdrawn',
): Condition {
  const field = consentField(workbench, purpose);
  return state === 'none' ? test(`${field} == null || ${field} == ''`) : test(`${field} == '${state}'`);
}

/** `count` events inside the window: the count-th newest is inside it. */
export function signalCondition(workbench: Workbench, asked: Omit<SignalTest, 'op'>): Condition {
  const { count, signals, withinDays } = asked;
  const field = factField(workbench, { kind: 'newest', k: Math.max(1, count), signals, where: [] });
  return test(isYounger(field, withinDays), storedFacts, asOfSave);
}

/** The stored instant is there and less than so many whole days old. */
export function isYounger(field: string, days: number): string {
  return `${field} != null && datetime\\diff($now, ${field}, 'days') < ${days}`;
}

const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

function pointsCondition(
  workbench: Workbench,
  { comparison, op, value }: PointsTest,
  score?: ScoreFields,
): Condition {
  if (score === undefined) return never;
  const field = score.fields[op];
  const sign = signs[comparison];
  const literal = numberLiteral(value, score.scale);
  // A model without the dimension gives 0 points for it, but no score under an objection.
  const text =
    field === undefined
      ? `${objectionField(workbench)} != true && 0 ${sign} ${literal}`
      : `${field} != null && ${field} ${sign} ${literal}`;
  return test(text, ...score.caveats);
}

function verdictCondition({ op, values }: VerdictTest, score?: ScoreFields): Condition {
  const field = score?.fields[op];
  if (score === undefined || field === undefined) return never;
  const condition = isOneOf(field, values);
  return test(condition.text, ...condition.caveats, ...score.caveats);
}
