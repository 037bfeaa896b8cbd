import type { Node } from '../diagram/diagrams.ts';
import type { DimensionDelta } from './dimension-delta.ts';
import { movedLeads } from './lead-moves.ts';
import { type LeadBetween, openLeadBetween } from './lead-sums/lead-between.ts';
import type { Way } from './lead-sums/way.ts';
import type { Range } from './ranges.ts';
import type { Scene } from './scene.ts';

/** A dimension whose points may differ, and leads of whom they do. */
export interface ShownDelta extends DimensionDelta {
  /** Without an objection and without events, as far as such leads were looked for. */
  readonly ways: readonly Way[];
}

/** What looking for one lead may take; mostly it is found at once. */
const mostSteps = 3_000_000;
const fewSteps = 20_000;

/** A difference as far as the bounds of its dimension let it through; nothing where it is proved that they never do. */
export function shownDelta(scene: Scene, delta: DimensionDelta): readonly ShownDelta[] {
  const found = waysTo(scene, delta);
  const isHidden = found.length > 0 && found.every((way) => way === 'none');
  const ways = found.flatMap((way) => (typeof way === 'string' ? [] : [way]));
  return isHidden ? [] : [{ ...delta, ways }];
}

type Found = ReturnType<LeadBetween>;

/** Bounds hide what moves only where both sums lie beyond the same one. */
function waysTo(scene: Scene, { dimension, moves }: DimensionDelta): readonly Found[] {
  const bounded = boundedSums(scene, dimension);
  const where = bounded && moves && movedLeads(scene, moves);
  if (bounded === undefined || where === undefined) return [];
  const { sums, min, max } = bounded;
  const between = openLeadBetween(scene, sums);
  const below: Range = { least: Number.NEGATIVE_INFINITY, most: max - 1 };
  const above: Range = { least: min + 1, most: Number.POSITIVE_INFINITY };
  const first = between({ where, ranges: [below, above], mostSteps });
  // Where a lead shows it, a second one is only one more to start from.
  const left = first === 'none' ? mostSteps : fewSteps;
  return [first, between({ where, ranges: [above, below], mostSteps: left })];
}

export interface BoundedSums {
  /** The parts of each side. */
  readonly sums: readonly (readonly Node[])[];
  readonly min: number;
  readonly max: number;
}

/** Where the lead itself decides a dimension, and both versions have the same bounds. */
export function boundedSums({ sides: [older, newer] }: Scene, id: string): BoundedSums | undefined {
  const [before, after] = [older?.scoring, newer?.scoring];
  const [was, is] = [before?.dimension(id), after?.dimension(id)];
  if (before === undefined || after === undefined || was?.by !== 'lead' || is?.by !== 'lead')
    return undefined;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = was.dimension;
  if (was.dimension.min !== is.dimension.min || was.dimension.max !== is.dimension.max) return undefined;
  return { sums: [before.pointsOf(was.dimension).parts, after.pointsOf(is.dimension).parts], min, max };
}
