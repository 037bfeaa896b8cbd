import { comparisonHolds } from '../../criteria/comparison-holds.ts';
import type { PointsTest, ScoreTest, VerdictTest } from '../../criteria/criterion.ts';
import type { Scoring } from '../../model/scoring.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Node } from '../diagram/diagrams.ts';
import { answered, no, placeOf, type Translation } from './translation.ts';
import type { LabelVariable, SpaceSide } from './variable.ts';

/** A question about the score of one side; without a score every answer is no (semantics §2). */
export function verdictNode(test: ScoreTest, side: SpaceSide, translation: Translation): Node {
  const scoring = translation.scorings[side];
  if (scoring === undefined) return no;
  if ('comparison' in test) return pointsNode(test, side, translation);
  if (test.op === 'cell' || test.op === 'outcome') return pairNode(test, side, scoring, translation);
  const { index, ids } = labelOf(test.op, side, translation);
  return answered(translation, index, [false, ...ids.map((id) => test.values.includes(id))]);
}

function pointsNode(test: PointsTest, side: SpaceSide, translation: Translation): Node {
  const index = placeOf(translation.indices, `${test.op} ${side}`);
  const variable = translation.variables[index];
  const cuts = variable?.kind === 'points' ? variable.cuts : [];
  const representatives = [(cuts[0] ?? 0) - 1, ...cuts];
  const answers = representatives.map((points) => comparisonHolds(test.comparison, points, test.value));
  return answered(translation, index, [false, ...answers]);
}

/** Cells and outcomes are pairs of grade and band, read from the matrix. */
function pairNode(test: VerdictTest, side: SpaceSide, { matrix }: Scoring, translation: Translation): Node {
  const { branch } = translation.diagrams;
  const [grades, bands] = [labelOf('grade', side, translation), labelOf('band', side, translation)];
  const ofGrades = grades.ids.map((grade) => {
    const row = ownValue(matrix, grade) ?? {};
    const accepts = (band: string): boolean => {
      const verdict = test.op === 'cell' ? `${grade}${band}` : ownValue(row, band);
      return verdict !== undefined && test.values.includes(verdict);
    };
    return answered(translation, bands.index, [false, ...bands.ids.map(accepts)]);
  });
  return branch(grades.index, [no, ...ofGrades]);
}

function labelOf(
  of: LabelVariable['of'],
  side: SpaceSide,
  { indices, variables }: Translation,
): { readonly index: number; readonly ids: readonly string[] } {
  const index = placeOf(indices, `${of} ${side}`);
  const variable = variables[index];
  return { index, ids: variable?.kind === 'label' ? variable.ids : [] };
}
