import { inside } from '../../../diagnostics/place.js';
export const backwards = {
    id: 'metric/backwards',
    severity: 'error',
    owner: 'joint',
    summary: 'What is measured between two stages leads forward.',
    why: 'the rate counts leads that fell back, and nobody reads it that way',
    *check(agreement) {
        const own = Object.values(agreement.commitments).filter(({ metric }) => metric === undefined);
        for (const { id, measure, place } of [...Object.values(agreement.metrics), ...own]) {
            const way = wayOf(measure);
            if (way === undefined || rank(agreement, way.from) < rank(agreement, way.to))
                continue;
            yield {
                place: inside(place, 'measure'),
                message: way.from === way.to
                    ? `${id} measures the way from ${way.from} to itself`
                    : `${id} measures the way from ${way.from} to ${way.to}, which comes earlier`,
                help: 'name the earlier stage under `from` and the later one under `to`',
            };
        }
    },
};
function wayOf(measure) {
    const { of } = measure;
    return of === 'conversion' || of === 'throughput' || of === 'sales-cycle' ? measure : undefined;
}
function rank({ lifecycle }, id) {
    return lifecycle.stages.findIndex((stage) => stage.id === id);
}
