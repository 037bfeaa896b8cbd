import type { Criterion, PointsTest, SignalTest, VerdictTest } from '../../../criteria/criterion.ts';
import { foldCriterion } from '../../../criteria/criterion-fold.ts';
import type { Caveat } from '../../caveat.ts';
import { factField } from '../fact-field.ts';
import { consentField, enteredField, objectionField } from '../state-field.ts';
import type { Workbench } from '../workbench.ts';
import { attributeCondition } from './attribute-condition.ts';
import { storedFacts } from './caveat.ts';
import { amongLiterals } from './choice-condition.ts';
import { all, any, atLeast, type Condition, never, not, test } from './condition.ts';
import { wordLiteral } from './literal.ts';
import { comparison } from './number-condition.ts';

/** The fields that carry the default scoring, as far as it has them. */
export interface ScoreFields {
  readonly scale: number;
  readonly fields: Readonly<Partial<Record<(PointsTest | VerdictTest)['op'], string>>>;
  /** Of everything the score is made of. */
  readonly caveats: readonly Caveat[];
}

/** A criterion of the agreement as a question of a formula (semantics §2). Scoring rules pass no score, for they may not read one. */
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
    reached: (stage) => not(test(`ISBLANK(${enteredField(workbench, stage)})`, storedFacts)),
    objection: () => test(objectionField(workbench)),
    consent: (purpose, state) =>
      test(`ISPICKVAL(${consentField(workbench, purpose)}, "${state === 'none' ? '' : state}")`),
  });
}

/** Farther back than any event, so that a blank counts as too old. */
const longAgo = 'NOW() - 99999';

/** `count` events inside the window: the count-th newest is inside it. */
export function signalCondition(workbench: Workbench, asked: Omit<SignalTest, 'op'>): Condition {
  const { count, signals, withinDays } = asked;
  const field = factField(workbench, { kind: 'newest', k: Math.max(1, count), signals, where: [] });
  return test(`BLANKVALUE(${field}, ${longAgo}) > NOW() - ${withinDays}`, storedFacts);
}

function pointsCondition(
  workbench: Workbench,
  { comparison: op, op: points, value }: PointsTest,
  score?: ScoreFields,
): Condition {
  if (score === undefined) return never;
  // A model without the dimension gives 0 points for it, but no score under an objection.
  const field = score.fields[points] ?? `IF(${objectionField(workbench)}, NULL, 0)`;
  return noted(comparison(field, op, value, score.scale), score.caveats);
}

function verdictCondition({ op, values }: VerdictTest, score?: ScoreFields): Condition {
  const field = score?.fields[op];
  if (score === undefined || field === undefined) return never;
  return amongLiterals(
    field,
    values.map(wordLiteral),
    (literal) => `${field} = ${literal}`,
    ...score.caveats,
  );
}

function noted(condition: Condition, caveats: readonly Caveat[]): Condition {
  return condition.kind === 'test' ? test(condition.text, ...condition.caveats, ...caveats) : condition;
}
