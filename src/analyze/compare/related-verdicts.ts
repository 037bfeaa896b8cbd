import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { mapping } from '../diagram/operations.ts';
import { everything } from '../score/joint-column.ts';
import { differencesOf } from '../score/lead-delta.ts';
import { type LeadMoves, leadMoves } from '../score/lead-moves.ts';
import { overlap, type Range } from '../score/ranges.ts';
import type { Scene } from '../score/scene.ts';
import type { ScoreDelta } from '../score/score-delta.ts';
import { pointsBehind } from '../score/verdicts-asked.ts';
import { classesNear } from '../search/classes-near.ts';
import type { VerdictFact } from '../search/verdict-fact.ts';
import { isVerdict } from '../search/verdict-spans.ts';

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
    const kind = pointsBehind(before);
    const own = [
      { verdict: before, index },
      { verdict: other.variable, index: other.index },
    ] as const;
    const relatedIn = (range: Range, known: Range): Node =>
      classesNear(scene, own, overlap(ranges[kind], range), known);
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

/** By how much more is known of a lead in the second version; nothing where that cannot be told. */
function knownMoves({ sides: [before, after], space: { diagrams }, budget }: Scene): LeadMoves | undefined {
  const [was, is] = [before?.scoring?.known(), after?.scoring?.known()];
  if (was === undefined || is === undefined) return undefined;
  if (was.points.min !== is.points.min || was.points.max !== is.points.max) return undefined;
  return leadMoves(diagrams, budget, differencesOf(diagrams, was.points.parts, is.points.parts));
}
