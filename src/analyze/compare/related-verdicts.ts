import { gradeLadder, unknownGrade } from '../../evaluate/score/grade-ladder.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { areSame } from '../score/lead-sum.ts';
import type { PointsKind } from '../score/points-asked.ts';
import type { Range } from '../score/ranges.ts';
import type { Scene } from '../score/scene.ts';
import type { PointsRanges } from '../score/score-delta.ts';
import type { LabelVariable, PointsVariable, Variable } from '../space/variable.ts';

/**
 * What is certain of the verdicts of both versions from how far their points can lie apart: points of a lead move from one
 * class to another only where that is near enough. It lets through more than real leads, never less.
 */
export function relatedVerdicts(scene: Scene, ranges: PointsRanges | undefined): Node {
  if (ranges === undefined) return 1;
  const { diagrams, variables } = scene.space;
  const places = variables.flatMap((variable, index) => (isVerdict(variable) ? [{ variable, index }] : []));
  const pairs = places.flatMap(({ variable: before, index }) => {
    const other = places.find(({ variable }) => variable.side === 1 && variable.of === before.of);
    if (before.side === 1 || other === undefined) return [];
    const goTogether = compatible(scene, [before, other.variable], ranges[pointsBehind(before)]);
    return [agreement(diagrams, index, other.index, goTogether)];
  });
  return pairs.reduce(diagrams.both, 1);
}

/** The points that decide a verdict. */
function pointsBehind({ of }: Verdict): PointsKind {
  if (of === 'grade') return 'fit';
  return of === 'band' ? 'engagement' : of;
}

type Verdict = PointsVariable | LabelVariable;
/** Whether a lead may be in the first class before and in the second after. */
type Compatible = (before: number, after: number) => boolean;

function isVerdict(variable: Variable): variable is Variable & Verdict {
  return variable.kind === 'points' || variable.kind === 'label';
}

function compatible(
  scene: Scene,
  [before, after]: readonly [Verdict, Verdict],
  { least, most }: Range,
): Compatible {
  const [older, newer] = [spansOf(scene, before), spansOf(scene, after)];
  const isKnownAlike = before.of !== 'grade' || areEquallyKnown(scene);
  return (was, is) => {
    if (was === 0 && is === 0) return true;
    const unknown = Number(isUnknown(before, was)) + Number(isUnknown(after, is));
    if (unknown === 2 || (unknown === 1 && !isKnownAlike)) return true;
    const [from, to] = [older[was], newer[is]];
    if (from === undefined || to === undefined) return false;
    return to.least - from.most <= most && to.most - from.least >= least;
  };
}

function isUnknown(verdict: Verdict, index: number): boolean {
  return verdict.kind === 'label' && verdict.of === 'grade' && verdict.ids[index - 1] === unknownGrade;
}

/** Of a grade, a lead of whom too little is known in one version is one in the other. */
function areEquallyKnown({ sides: [before, after] }: Scene): boolean {
  const [older, newer] = [before?.scoring, after?.scoring];
  if (older === undefined || newer === undefined) return false;
  const [was, is] = [older.known(), newer.known()];
  if (was === undefined || is === undefined) return was === is;
  return was.least === is.least && areSame(older.sums, was.points, is.points);
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

/** By class the points it stands for; nothing for no score and for a grade of which too little is known. */
function spansOf(scene: Scene, verdict: Verdict): readonly (Range | undefined)[] {
  if (verdict.kind === 'points') {
    const { cuts } = verdict;
    const spans = [undefined, ...cuts].map((from, index) => span(from, cuts[index]));
    return [undefined, ...spans];
  }
  const steps = stepsOf(scene, verdict);
  const spans = verdict.ids.map((id) => {
    const place = steps.findIndex((step) => step.id === id);
    return place < 0 ? undefined : span(steps[place]?.from, lowest(steps.slice(0, place)));
  });
  const isAlways = steps.some(({ from }) => from === undefined);
  return [isAlways ? undefined : span(undefined, lowest(steps)), ...spans];
}

interface Step {
  readonly id: string;
  /** The points it begins with; nothing = it is always reached. */
  readonly from?: number | undefined;
}

/** The first that is reached counts. */
function stepsOf({ sides }: Scene, { of, side }: LabelVariable): readonly Step[] {
  const scoring = sides[side]?.scoring?.scoring;
  if (scoring === undefined) return [];
  if (of === 'band') return scoring.bands;
  // Negative fit counts as 0.
  return (gradeLadder(scoring)?.steps ?? []).map(({ id, least }) => ({
    id,
    from: least !== undefined && least > 0 ? least : undefined,
  }));
}

function lowest(steps: readonly Step[]): number {
  return Math.min(...steps.map(({ from }) => from ?? Number.NEGATIVE_INFINITY));
}

/** From the first, below the second. */
function span(from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY): Range {
  return { least: from, most: below - 1 };
}
