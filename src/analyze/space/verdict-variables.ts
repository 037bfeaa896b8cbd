import type { Atom } from '../../criteria/atoms.ts';
import type { PointsTest } from '../../criteria/criterion.ts';
import { unknownGrade } from '../../evaluate/score/grade-ladder.ts';
import type { Scoring } from '../../model/scoring.ts';
import { formatScaledDecimal } from '../../support/scaled-decimal.ts';
import type { LabelVariable, PointsVariable, SpaceSide, Variable } from './variable.ts';

/** What criteria of one side ask of its default scoring; nothing without one, for then every answer is no. */
export function verdictVariables(
  atoms: readonly Atom[],
  scoring: Scoring | undefined,
  side: SpaceSide,
): readonly Variable[] {
  if (scoring === undefined) return [];
  const kinds = (['fit', 'engagement', 'total'] as const).filter((kind) =>
    atoms.some(({ op }) => op === kind),
  );
  const isPaired = atoms.some(({ op }) => op === 'cell' || op === 'outcome');
  const labels = (['grade', 'band'] as const).filter(
    (label) => isPaired || atoms.some(({ op }) => op === label),
  );
  return [
    ...kinds.map((of) => pointsVariable(atoms, { scoring, side, of })),
    ...labels.map((of) => labelVariable({ scoring, side, of })),
  ];
}

/** The class of so many points; null = no score. */
export function classOfPoints({ cuts }: PointsVariable, points: number | null): number {
  return points === null ? 0 : 1 + cuts.filter((cut) => cut <= points).length;
}

/** The class of a grade or band; undefined = none. */
export function classOfLabel({ ids }: LabelVariable, id: string | undefined): number {
  return id === undefined ? 0 : ids.indexOf(id) + 1;
}

function pointsVariable(
  atoms: readonly Atom[],
  {
    scoring,
    side,
    of,
  }: { readonly scoring: Scoring; readonly side: SpaceSide; readonly of: PointsTest['op'] },
): Variable {
  const cuts = atoms.flatMap((atom) => {
    if (atom.op !== of || !('comparison' in atom)) return [];
    return [atom.comparison === 'gte' || atom.comparison === 'lt' ? atom.value : atom.value + 1];
  });
  const ascending = [...new Set(cuts)].sort((left, right) => left - right);
  const from = ascending.map((cut) => `from ${formatScaledDecimal(cut, scoring.scale)}`);
  return {
    kind: 'points',
    side,
    of,
    cuts: ascending,
    label: of,
    classes: ['no score', 'below', ...from].map((label) => ({ label, cost: 0 })),
  };
}

function labelVariable({
  scoring,
  side,
  of,
}: {
  readonly scoring: Scoring;
  readonly side: SpaceSide;
  readonly of: LabelVariable['of'];
}): Variable {
  const ids = of === 'grade' ? gradesOf(scoring) : scoring.bands.map(({ id }) => id);
  const labels = ['none', ...ids];
  return { kind: 'label', side, of, ids, label: of, classes: labels.map((label) => ({ label, cost: 0 })) };
}

function gradesOf({ grades, minKnown }: Scoring): readonly string[] {
  const ids = grades.map(({ id }) => id);
  return minKnown === undefined || ids.length === 0 || ids.includes(unknownGrade)
    ? ids
    : [...ids, unknownGrade];
}
