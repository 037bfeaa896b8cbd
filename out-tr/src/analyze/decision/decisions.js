import { isWithSales } from '../../evaluate/score-row.js';
import { entryNodes } from './entry.js';
import { anyGate, firstGate } from './gates.js';
import { kept, once } from './kept.js';
import { afterMoves } from './moves.js';
import { withReached } from './reached.js';
import { routeChain } from './routes.js';
/** A lead before the handoff stage, or done with. */
export const notRouted = -2;
export function openDecisions(place) {
    const { space, agreement, side } = place;
    const { lifecycle, routing } = agreement;
    const { diagrams } = space;
    const entryOf = kept((stage) => entryNodes(place, stage));
    const routes = once(() => routeChain(place, routing.rules));
    const enters = (stage, reached) => withReached(space, entryOf(stage).enters, reached);
    const arrivalsFrom = (recorded, result) => afterMoves({ lifecycle, diagrams, enters, result }, recorded);
    return {
        ...place,
        anyGate: anyGate(place),
        firstGate: once(() => firstGate(place)),
        routes,
        entryOf,
        arrivalsFrom,
        stageFrom: kept((recorded) => arrivalsFrom(recorded, ({ rank }) => diagrams.constant(rank))),
        routeFrom: kept((recorded) => arrivalsFrom(recorded, ({ stage, reached }) => isWithSales(lifecycle, stage.id)
            ? withReached(space, routes(), reached)
            : diagrams.constant(notRouted))),
        appliesOf: kept(({ applies }) => (applies === undefined ? 1 : space.nodeOf(applies, side))),
    };
}
