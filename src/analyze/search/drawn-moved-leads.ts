import { createRandom } from '../../support/random.ts';
import type { FoundLead } from '../score/found-lead.ts';
import { type LeadMoves, movedLeads } from '../score/lead-moves.ts';
import type { Scene } from '../score/scene.ts';
import { scoreDelta } from '../score/score-delta.ts';
import { simplest } from '../score/shared-variables.ts';
import { foundLeadOf } from './climb/climber.ts';
import { openLayouts } from './climb/layout.ts';
import { openWays } from './climb/ways.ts';

const mostLeads = 60;

/**
 * Leads whose points move before they are brought inside their bounds: from simple ones, of which bounds may hide it, to
 * such of whom a lot is known. Always the same ones.
 */
export function drawnMovedLeads(scene: Scene): readonly FoundLead[] {
  return Object.values(scoreDelta(scene).moves).flatMap((moves) => leadsOf(scene, moves));
}

function leadsOf(scene: Scene, moves: LeadMoves): readonly FoundLead[] {
  const { diagrams, costs } = scene.space;
  const leads = movedLeads(scene, moves);
  if (leads === undefined) return [];
  const ways = openWays(openLayouts(diagrams)(leads));
  const random = createRandom(2);
  return Array.from({ length: mostLeads }, (_, place) => {
    const near = costs.map((ofClasses) =>
      random.chance(place, mostLeads) ? random.below(ofClasses.length) : simplest(ofClasses),
    );
    const way = ways.draw(near, random);
    return way && foundLeadOf(scene, { classes: near.map((at, index) => way.get(index) ?? at), events: [] });
  }).filter((lead) => lead !== undefined);
}
