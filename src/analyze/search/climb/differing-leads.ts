import { keptWith } from '../../../support/kept.ts';
import { movedLeads } from '../../score/lead-moves.ts';
import { openLeadBetween } from '../../score/lead-sums/lead-between.ts';
import type { Way } from '../../score/lead-sums/way.ts';
import type { Range } from '../../score/ranges.ts';
import type { Scene } from '../../score/scene.ts';
import { scoreDelta } from '../../score/score-delta.ts';
import { boundedSums, type ShownDelta } from '../../score/shown-delta.ts';
import { pointsBehind } from '../../score/verdicts-asked.ts';
import { isVerdict, spansOf } from '../verdict-spans.ts';
import { type Climber, climberOn } from './climber.ts';

/** What looking for one lead may take; it is not proved that there is none. */
const mostSteps = 20_000;

/**
 * Leads that two versions give other points, from which others are looked for: first such as come to the other side of a
 * border, then any. Where nearly all leads have as many points as a dimension can show, hardly any other way leads there.
 */
export const differingLeads: (scene: Scene) => readonly Climber[] = keptWith((scene) => {
  if (scene.sides.length < 2) return [];
  const ways = scoreDelta(scene).left.flatMap((delta) => [...waysAcross(scene, delta), ...delta.ways]);
  return ways.map((way) => climberOn(scene, way));
});

function waysAcross(scene: Scene, { dimension, moves }: ShownDelta): readonly Way[] {
  const bounded = boundedSums(scene, dimension);
  const where = bounded && moves && movedLeads(scene, moves);
  if (bounded === undefined || where === undefined) return [];
  const between = openLeadBetween(scene, bounded.sums);
  return cutsOf(scene, dimension).flatMap((cut) => {
    const below: Range = { least: Number.NEGATIVE_INFINITY, most: cut - 1 };
    const above: Range = { least: cut, most: Number.POSITIVE_INFINITY };
    const both = [
      [below, above],
      [above, below],
    ];
    return both
      .map((ranges) => between({ where, ranges, mostSteps }))
      .filter((way) => typeof way !== 'string');
  });
}

/** Points of a dimension from which a verdict is another one. */
function cutsOf(scene: Scene, dimension: string): readonly number[] {
  const spans = scene.space.variables.flatMap((variable) =>
    isVerdict(variable) && pointsBehind(variable) === dimension ? spansOf(scene, variable) : [],
  );
  const cuts = spans.flatMap((span) => (span === undefined ? [] : [span.least]));
  return [...new Set(cuts)].filter(Number.isFinite);
}
