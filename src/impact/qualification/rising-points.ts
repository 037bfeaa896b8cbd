import { type Atom, atoms } from '../../criteria/atoms.ts';
import type { Criterion, VerdictTest } from '../../criteria/criterion.ts';
import { criteriaOfRule } from '../../evaluate/journey/ageing.ts';
import { unknownGrade } from '../../evaluate/score/grade-ladder.ts';
import type { Lifecycle } from '../../model/lifecycle.ts';
import type { Scoring, ScoringRule } from '../../model/scoring.ts';
import type { ScoredAgreement } from '../../sql/statement.ts';
import { ownValue } from '../../support/own-value.ts';
import { rulesOf } from '../columns/facts-read.ts';

/** Whether each question about the score is answered better, or as before, when engagement grows. */
export function helpsWithPoints(
  agreement: Pick<ScoredAgreement, 'scorings' | 'lifecycle'>,
  scoring: Scoring,
): boolean {
  const ofFit = scoring.dimensions.find(({ id }) => id === 'fit');
  const isSteadyFit = ofFit?.groups.every(({ rules }) => rules.every(isOfFields)) ?? true;
  const asksEvents = rulesOf(agreement).some((rule) => criteriaOfRule(rule).some(asksSignals));
  if (!isSteadyFit || asksEvents) return false;
  return [...askedOf(agreement.lifecycle)].every(({ atom, negated }) => {
    switch (atom.op) {
      case 'total':
      case 'fit':
      case 'engagement':
        return (atom.comparison === 'gte' || atom.comparison === 'gt') !== negated;
      case 'band':
      case 'cell':
      case 'outcome':
        return risesWithBand(scoring, atom, negated);
      default:
        return true;
    }
  });
}

/** What decides about stages: what lets in, and with `negated` what keeps out. */
export function* askedOf({ gates, stages }: Lifecycle): Generator<{ atom: Atom; negated: boolean }> {
  for (const { when } of gates) if (when !== undefined) yield* atoms(when, true);
  for (const { entry } of stages)
    for (const criterion of [entry.require, entry.threshold])
      if (criterion !== undefined) yield* atoms(criterion);
}

function isOfFields({ kind }: ScoringRule): boolean {
  return kind === 'attribute' || kind === 'exclusive';
}

function asksSignals(criterion: Criterion): boolean {
  return [...atoms(criterion)].some(({ atom }) => !('attribute' in atom));
}

/** In every grade: whoever passes in a band passes in each better one; where it keeps out, the other way round. */
function risesWithBand(scoring: Scoring, atom: VerdictTest, negated: boolean): boolean {
  const grades = gradesOf(scoring);
  return grades.every((grade) =>
    isFalling(bandsOf(scoring).map((band) => passes(scoring, atom, { grade, band }) !== negated)),
  );
}

/** Whether each question about the score is also answered better, or as before, when the fit grows or more of it is known. */
export function helpsWithFit({ lifecycle }: Pick<ScoredAgreement, 'lifecycle'>, scoring: Scoring): boolean {
  const grades = gradesOf(scoring);
  return [...askedOf(lifecycle)].every(({ atom, negated }) => {
    if (atom.op !== 'grade' && atom.op !== 'cell' && atom.op !== 'outcome') return true;
    return bandsOf(scoring).every((band) =>
      isFalling(grades.map((grade) => passes(scoring, atom, { grade, band }) !== negated)),
    );
  });
}

interface Cell {
  readonly grade: string | undefined;
  readonly band: string | undefined;
}

function passes({ matrix }: Scoring, { op, values }: VerdictTest, { grade, band }: Cell): boolean {
  const isCell = grade !== undefined && band !== undefined;
  const verdicts = {
    grade,
    band,
    cell: isCell ? `${grade}${band}` : undefined,
    outcome: isCell ? ownValue(ownValue(matrix, grade) ?? {}, band) : undefined,
  };
  const verdict = verdicts[op];
  return verdict !== undefined && values.includes(verdict);
}

/** Best first: that of leads of whom too little is known comes last, after none at all. */
function gradesOf({ grades }: Scoring): readonly (string | undefined)[] {
  return [...withNone(grades), unknownGrade];
}

function bandsOf({ bands }: Scoring): readonly (string | undefined)[] {
  return withNone(bands);
}

/** Below the lowest of them is none, unless it is always given; every test of what is not there is false. */
function withNone(
  steps: readonly { readonly id: string; readonly from?: unknown }[],
): readonly (string | undefined)[] {
  const ids = steps.map(({ id }) => id);
  return steps.some(({ from }) => from === undefined) ? ids : [...ids, undefined];
}

/** Best first: after the first that does not pass none does. */
function isFalling(passed: readonly boolean[]): boolean {
  return passed.every((each, index) => !each || index === 0 || passed[index - 1] === true);
}
