import { bounded } from '../../../evaluate/score/bounded.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { minus } from '../../diagram/operations.ts';
import type { FoundLead } from '../../score/found-lead.ts';
import type { LeadSum } from '../../score/lead-sum.ts';
import { leastPoints } from '../../score/lead-sums/least-points.ts';
import type { Scene } from '../../score/scene.ts';
import { climberOn, foundLeadOf } from '../climb/climber.ts';

export interface ExtremeOfLead {
  readonly points: number;
  readonly lead: FoundLead;
}

/** The fewest or the most points of a sum that the lead itself decides, and a lead that has them; nothing where that takes too much. */
export function extremeOfLead(scene: Scene, sum: LeadSum, end: 'least' | 'most'): ExtremeOfLead | undefined {
  const { diagrams } = scene.space;
  const signed = (node: Node): Node => (end === 'least' ? node : diagrams.combine(minus, 0, node));
  const bound = end === 'least' ? sum.min : sum.max;
  const found = leastPoints(scene, {
    where: 1,
    parts: sum.parts.map(signed),
    ...(bound !== undefined && { enough: end === 'least' ? bound : 0 - bound }),
  });
  if (typeof found === 'string') return undefined;
  return {
    points: bounded(end === 'least' ? found.points : 0 - found.points, sum),
    lead: foundLeadOf(scene, climberOn(scene, found.way)),
  };
}
