import { inside } from '../../../diagnostics/place.js';
import { isWithSales } from '../../../evaluate/score-row.js';
import { fallback } from '../../decision/routes.js';
import { mapping } from '../../diagram/operations.js';
import { questionWords } from '../catalogue.js';
import { beforeHandoff } from '../route-query.js';
import { wrongIfFound } from '../verdict-of.js';
export const routingGap = {
    ...questionWords('routing-gap'),
    *ask(study) {
        const { agreement, space, decisions, search } = study;
        const { lifecycle, routing } = agreement;
        const recorded = beforeHandoff(study);
        const answer = search.anyLead({
            holds: space.diagrams.map(isFallback, decisions.routeFrom(recorded)),
            recorded: recorded.id,
            confirms: ([standing]) => standing !== undefined && isWithSales(lifecycle, standing.row.stage) && standing.row.route === null,
        });
        const isFound = answer.answer === 'refuted';
        const queue = routing.fallback.at(0)?.queue ?? 'of the fallback';
        yield {
            about: 'routing',
            place: inside(routing.place, 'rules'),
            verdict: wrongIfFound(answer),
            answer,
            message: isFound
                ? `no routing rule takes this lead, which is handed over; it falls to queue ${queue}`
                : 'every lead that is handed over finds a routing rule',
            ...(isFound && { help: 'add a rule for such leads, or widen the last one' }),
        };
    },
};
const isFallback = mapping((route) => Number(route === fallback));
