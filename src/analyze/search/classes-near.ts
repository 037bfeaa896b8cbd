import { unknownGrade } from '../../evaluate/score/grade-ladder.ts';
import type { Node } from '../diagram/diagrams.ts';
import { isLeadRule } from '../score/lead-points.ts';
import type { Range } from '../score/ranges.ts';
import type { Scene } from '../score/scene.ts';
import type { SideScoring } from '../score/side-scoring.ts';
import { spansOf, type Verdict } from './verdict-spans.ts';

/** A verdict and the place of its variable. */
export interface PlacedVerdict {
  readonly verdict: Verdict;
  readonly index: number;
}

/**
 * Yes where the classes of the same verdict of both versions go together, for a lead whose points move so far from the first
 * to the second, and of which so much more is known.
 */
export function classesNear(
  scene: Scene,
  [before, after]: readonly [PlacedVerdict, PlacedVerdict],
  moves: Range,
  known: Range,
): Node {
  const { sizes, branch } = scene.space.diagrams;
  const go = compatible(scene, [before.verdict, after.verdict], moves, known);
  const classes = (variable: number): readonly number[] => [...Array(sizes[variable] ?? 0).keys()];
  return branch(
    before.index,
    classes(before.index).map((older) =>
      branch(
        after.index,
        classes(after.index).map((newer) => Number(go(older, newer))),
      ),
    ),
  );
}

/** Whether a lead may be in the first class before and in the second after. */
type Compatible = (before: number, after: number) => boolean;

function compatible(
  scene: Scene,
  [before, after]: readonly [Verdict, Verdict],
  { least, most }: Range,
  known: Range,
): Compatible {
  const [older, newer] = [spansOf(scene, before), spansOf(scene, after)];
  const areNear = (from: Range, to: Range): boolean =>
    to.least - from.most <= most && to.most - from.least >= least;
  return (was, is) => {
    if (was === 0 && is === 0) return true;
    const [wasUnknown, isUnknownNow] = [isUnknown(before, was), isUnknown(after, is)];
    if (wasUnknown && isUnknownNow) return true;
    const [from, to] = [older[was], newer[is]];
    if (wasUnknown) return to !== undefined && mayBecomeKnown(scene, known, to);
    if (isUnknownNow) return from !== undefined && mayBecomeUnknown(scene, known, from);
    return from !== undefined && to !== undefined && areNear(from, to);
  };
}

function isUnknown(verdict: Verdict, index: number): boolean {
  return verdict.kind === 'label' && verdict.of === 'grade' && verdict.ids[index - 1] === unknownGrade;
}

/** Of a lead of whom too little was known: whether it can be enough now, for a grade of these points. */
function mayBecomeKnown({ sides: [before, after] }: Scene, { most }: Range, { least }: Range): boolean {
  const was = before?.scoring?.known();
  return was !== undefined && was.least - 1 + most >= leastKnown(after?.scoring, least);
}

/** Of a lead that had a grade of these points: whether too little can be known of it now. */
function mayBecomeUnknown(
  { sides: [before, after] }: Scene,
  { least: change }: Range,
  { least }: Range,
): boolean {
  const is = after?.scoring?.known();
  return is !== undefined && leastKnown(before?.scoring, least) + change < is.least;
}

/** What is known at least of a lead with a grade and so many points: enough, and the points themselves. */
function leastKnown(scoring: SideScoring | undefined, points: number): number {
  const enough = scoring?.known()?.least ?? Number.NEGATIVE_INFINITY;
  return scoring !== undefined && areOnlyKnown(scoring) ? Math.max(enough, points) : enough;
}

/** Whether a lead has no more points of fit than are known of it: only rules that hold give any. */
function areOnlyKnown({ scoring }: SideScoring): boolean {
  const fit = scoring.dimensions.find(({ id }) => id === 'fit');
  if (fit === undefined) return false;
  const isRaised = [fit, ...fit.groups].some(({ min }) => min !== undefined && min > 0);
  return !isRaised && fit.groups.every(({ rules }) => rules.every(isLeadRule));
}
