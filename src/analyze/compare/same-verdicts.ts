import { gradeLadder } from '../../evaluate/score/grade-ladder.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { areSame } from '../score/lead-sum.ts';
import type { PointsKind } from '../score/points-asked.ts';
import type { Scene } from '../score/scene.ts';
import type { SideScoring } from '../score/side-scoring.ts';
import type { LabelVariable, PointsVariable, Variable } from '../space/variable.ts';
import { meaningText } from './meaning-text.ts';

/**
 * What is certain of the verdicts of both versions when every lead has the same points of some kinds in both: the classes
 * of one point overlap, a band or grade that is given by the same steps is the same. It lets through more than real leads,
 * never less.
 */
export function sameVerdicts(scene: Scene, same: ReadonlySet<PointsKind>): Node {
  const { diagrams, variables } = scene.space;
  const places = variables.flatMap((variable, index) => (isVerdict(variable) ? [{ variable, index }] : []));
  const pairs = places.flatMap(({ variable: before, index }) => {
    const other = places.find(({ variable }) => variable.side === 1 && variable.of === before.of);
    if (before.side === 1 || other === undefined || !same.has(pointsBehind(before))) return [];
    return [agreement(diagrams, index, other.index, compatible(scene, before, other.variable))];
  });
  return pairs.reduce(diagrams.both, 1);
}

/** The points that decide a verdict. */
function pointsBehind({ of }: Verdict): PointsKind {
  if (of === 'grade') return 'fit';
  return of === 'band' ? 'engagement' : of;
}

type Verdict = PointsVariable | LabelVariable;
type Compatible = (before: number, after: number) => boolean;

function isVerdict(variable: Variable): variable is Variable & Verdict {
  return variable.kind === 'points' || variable.kind === 'label';
}

function compatible(scene: Scene, before: Verdict, after: Verdict): Compatible {
  if (before.kind === 'points' && after.kind === 'points') {
    return (older, newer) => overlap(spanOf(before, older), spanOf(after, newer));
  }
  if (before.kind !== 'label' || after.kind !== 'label' || !haveSameSteps(scene, before.of))
    return () => true;
  return (older, newer) => before.ids[older - 1] === after.ids[newer - 1];
}

/** Yes where the classes of two variables go together. */
function agreement({ sizes, branch }: Diagrams, before: number, after: number, go: Compatible): Node {
  const classes = (variable: number): readonly number[] => [...Array(sizes[variable] ?? 0).keys()];
  return branch(
    before,
    classes(before).map((older) =>
      branch(
        after,
        classes(after).map((newer) => Number(go(older, newer))),
      ),
    ),
  );
}

/** Points of a class: from the first, below the second; nothing where there is no score. */
type Span = readonly [number, number] | undefined;

function spanOf({ cuts }: PointsVariable, index: number): Span {
  if (index === 0) return undefined;
  return [cuts[index - 2] ?? Number.NEGATIVE_INFINITY, cuts[index - 1] ?? Number.POSITIVE_INFINITY];
}

function overlap(one: Span, other: Span): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one[0] < other[1] && other[0] < one[1];
}

/** A grade also looks at how much is known, so that has to be the same for every lead, too. */
function haveSameSteps({ sides: [before, after] }: Scene, of: LabelVariable['of']): boolean {
  const [older, newer] = [before?.scoring, after?.scoring];
  if (older === undefined || newer === undefined) return false;
  if (of === 'band') return stepsText(older.scoring.bands) === stepsText(newer.scoring.bands);
  const [ladder, other] = [gradeLadder(older.scoring)?.steps, gradeLadder(newer.scoring)?.steps];
  return meaningText(ladder) === meaningText(other) && isEquallyKnown(older, newer);
}

function isEquallyKnown(older: SideScoring, newer: SideScoring): boolean {
  const [was, is] = [older.known(), newer.known()];
  if (was === undefined || is === undefined) return was === is;
  return was.least === is.least && areSame(older.sums, was.points, is.points);
}

function stepsText(steps: readonly { readonly id: string; readonly from?: number }[]): string {
  return meaningText(steps.map(({ id, from }) => ({ id, from })));
}
