import { createRandom } from '../../support/random.js';
import { movedLeads } from '../score/lead-moves.js';
import { scoreDelta } from '../score/score-delta.js';
import { simplest } from '../score/shared-variables.js';
import { foundLeadOf } from './climb/climber.js';
import { openLayouts } from './climb/layout.js';
import { openWays } from './climb/ways.js';
const mostLeads = 60;
/**
 * Leads whose points move before they are brought inside their bounds: from simple ones, of which bounds may hide it, to
 * such of whom a lot is known. Always the same ones.
 */
export function drawnMovedLeads(scene) {
    return Object.values(scoreDelta(scene).moves).flatMap((moves) => leadsOf(scene, moves));
}
function leadsOf(scene, moves) {
    const { diagrams, costs } = scene.space;
    const leads = movedLeads(scene, moves);
    if (leads === undefined)
        return [];
    const ways = openWays(openLayouts(diagrams)(leads));
    const random = createRandom(2);
    return Array.from({ length: mostLeads }, (_, place) => {
        const near = costs.map((ofClasses) => random.chance(place, mostLeads) ? random.below(ofClasses.length) : simplest(ofClasses));
        const way = ways.draw(near, random);
        return way && foundLeadOf(scene, { classes: near.map((at, index) => way.get(index) ?? at), events: [] });
    }).filter((lead) => lead !== undefined);
}
