import { unknownGrade } from '../../evaluate/score/grade-ladder.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { mapping } from '../diagram/operations.ts';
import { everything } from '../score/joint-column.ts';
import { differencesOf } from '../score/lead-delta.ts';
import { type LeadMoves, leadMoves } from '../score/lead-moves.ts';
import { isLeadRule } from '../score/lead-points.ts';
import type { Range } from '../score/ranges.ts';
import type { Scene } from '../score/scene.ts';
import type { ScoreDelta } from '../score/score-delta.ts';
import type { SideScoring } from '../score/side-scoring.ts';
import type { VerdictFact } from '../search/verdict-fact.ts';
import { isVerdict, pointsBehind, spansOf, type Verdict } from '../search/verdict-spans.ts';

/**
 * What is certain of the verdicts of both versions from how far their points can lie apart: points of a lead move from one
 * class to another only where that is near enough. It lets through more than real leads, never less.
 */
export function relatedVerdicts(
  scene: Scene,
  { ranges, moves }: Pick<ScoreDelta, 'ranges'> & Partial<Pick<ScoreDelta, 'moves'>>,
): readonly VerdictFact[] {
  if (ranges === undefined) return [];
  const { diagrams, variables } = scene.space;
  const places = variables.flatMap((variable, index) => (isVerdict(variable) ? [{ variable, index }] : []));
  return places.flatMap(({ variable: before, index }) => {
    const other = places.find(({ variable }) => variable.side === 1 && variable.of === before.of);
    if (before.side === 1 || other === undefined) return [];
    const [own, kind] = [[before, other.variable] as const, pointsBehind(before)];
    const relatedIn = (range: Range, known: Range): Node =>
      agreement(diagrams, index, other.index, compatible(scene, own, overlap(ranges[kind], range), known));
    const ofKnown = before.of === 'grade' ? knownMoves(scene) : undefined;
    const node = byMoves(diagrams, ofKnown, (known) =>
      byMoves(diagrams, moves?.[kind], (range) => relatedIn(range, known)),
    );
    return [{ of: [index, other.index], node }];
  });
}

/** For each lead as far as its own points move. */
function byMoves(diagrams: Diagrams, moves: LeadMoves | undefined, relatedIn: (range: Range) => Node): Node {
  if (moves === undefined) return relatedIn(everything);
  return moves.ranges.reduce((others, range, place) => {
    const isSo = diagrams.map(
      mapping((each) => Number(each === place)),
      moves.node,
    );
    return diagrams.choose(isSo, relatedIn(range), others);
  }, 0);
}

function overlap(one: Range, other: Range): Range {
  return { least: Math.max(one.least, other.least), most: Math.min(one.most, other.most) };
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

/** By how much more is known of a lead in the second version; nothing where that cannot be told. */
function knownMoves({ sides: [before, after], space: { diagrams }, budget }: Scene): LeadMoves | undefined {
  const [was, is] = [before?.scoring?.known(), after?.scoring?.known()];
  if (was === undefined || is === undefined) return undefined;
  if (was.points.min !== is.points.min || was.points.max !== is.points.max) return undefined;
  return leadMoves(diagrams, budget, differencesOf(diagrams, was.points.parts, is.points.parts));
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
