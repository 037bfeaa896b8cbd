import { isConnective } from './atoms.ts';
import type {
  AttributeTest,
  Connective,
  ConsentState,
  Criterion,
  PointsTest,
  SignalTest,
  VerdictTest,
} from './criterion.ts';

/** What becomes of a criterion in the language of a system, kind by kind. */
export interface CriterionFold<T> {
  readonly all: (parts: readonly T[]) => T;
  readonly any: (parts: readonly T[]) => T;
  readonly not: (part: T) => T;
  /** At least `k` of the parts. */
  readonly atLeast: (k: number, parts: readonly T[]) => T;
  readonly attribute: (test: AttributeTest) => T;
  readonly signal: (test: SignalTest) => T;
  readonly points: (test: PointsTest) => T;
  readonly verdict: (test: VerdictTest) => T;
  readonly reached: (stage: string) => T;
  readonly objection: () => T;
  readonly consent: (purpose: string, state: ConsentState) => T;
}

/** A criterion from the inside out. */
export function foldCriterion<T>(criterion: Criterion, fold: CriterionFold<T>): T {
  if (isConnective(criterion)) return foldConnective(criterion, fold);
  switch (criterion.op) {
    case 'signal':
      return fold.signal(criterion);
    case 'total':
    case 'fit':
    case 'engagement':
      return fold.points(criterion);
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome':
      return fold.verdict(criterion);
    case 'reached':
      return fold.reached(criterion.stage);
    case 'objection':
      return fold.objection();
    case 'consent':
      return fold.consent(criterion.purpose, criterion.state);
    default:
      return fold.attribute(criterion);
  }
}

function foldConnective<T>(connective: Connective, fold: CriterionFold<T>): T {
  const parts = connective.of.map((part) => foldCriterion(part, fold));
  switch (connective.op) {
    case 'all':
      return fold.all(parts);
    case 'any':
      return fold.any(parts);
    case 'none':
      return fold.not(fold.any(parts));
    case 'kOf':
      return fold.atLeast(connective.k, parts);
  }
}
