import { createRandom } from '../../support/random.ts';
import { within } from '../budget.ts';
import { mapping } from '../diagram/operations.ts';
import type { FoundLead } from '../score/found-lead.ts';
import type { LeadMoves } from '../score/lead-moves.ts';
import type { Scene } from '../score/scene.ts';
import { scoreDelta } from '../score/score-delta.ts';
import { foundLeadOf } from './climb/climber.ts';
import { openLayouts } from './climb/layout.ts';
import { openWays } from './climb/ways.ts';

const mostLeads = 60;
const stepsOfMoved = 400_000;

/**
 * Leads whose points move before they are brought inside their bounds: from simple ones, of which bounds may hide it, to
 * such of whom a lot is known. Always the same ones.
 */
export function movedLeads(scene: Scene): readonly FoundLead[] {
  return Object.values(scoreDelta(scene).moves).flatMap((moves) => leadsOf(scene, moves));
}

function leadsOf(scene: Scene, { node, ranges }: LeadMoves): readonly FoundLead[] {
  const { diagrams, possible, costs } = scene.space;
  const isMoved = mapping((place) => Number(ranges[place]?.least !== 0 || ranges[place]?.most !== 0));
  const made = within(() =>
    scene.budget.limited(stepsOfMoved, () => diagrams.both(possible, diagrams.map(isMoved, node))),
  );
  if ('exhausted' in made) return [];
  const ways = openWays(openLayouts(diagrams)(made.found));
  const random = createRandom(2);
  return Array.from({ length: mostLeads }, (_, place) => {
    const near = costs.map((ofClasses) =>
      random.chance(place, mostLeads)
        ? random.below(ofClasses.length)
        : ofClasses.indexOf(Math.min(...ofClasses)),
    );
    const way = ways.draw(near, random);
    return way && foundLeadOf(scene, { classes: near.map((at, index) => way.get(index) ?? at), events: [] });
  }).filter((lead) => lead !== undefined);
}
