import { criterionAbout } from './criterion.js';
const pools = ['north', 'south', 'east', 'west', 'large', 'partners'];
/** So many routing rules over attributes, a few of them over the score; the first that holds wins. */
export function routingOf(routes, graded, source) {
    return {
        kind: 'routing',
        rules: Array.from({ length: routes }, (_, index) => ({
            id: `route-${index + 1}`,
            when: whenOf(graded, source),
            assign: { pool: source.random.pick(pools) },
        })),
        pools: Object.fromEntries(pools.map((pool) => [pool, { members: ['rep-1'], reset: 'never', onEmpty: 'fallback' }])),
        queues: { unrouted: { owner: 'sales-lead' } },
        fallback: [{ id: 'unrouted', queue: 'unrouted' }],
    };
}
function whenOf(graded, source) {
    const { random } = source;
    const attributes = criterionAbout(1 + random.below(3), source);
    if (!random.chance(1, 10))
        return attributes;
    const score = graded && random.chance(1, 2) ? { grade: { in: ['A', 'B'] } } : { total: { gte: 50 + random.below(30) } };
    return { all: [attributes, score] };
}
