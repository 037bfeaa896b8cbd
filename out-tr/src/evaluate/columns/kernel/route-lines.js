import { isWithSales } from '../../score-row.js';
import { codesUpTo } from '../codes.js';
import { conditionOf } from './condition.js';
import { literal } from './constants.js';
/** The lines that find the first routing rule of a lead that is with sales, and its pool (semantics §7). */
export function routeLines(bench) {
    const { agreement, constants } = bench;
    const { lifecycle, routing } = agreement;
    const withSales = Uint8Array.from(lifecycle.stages, ({ id }) => Number(isWithSales(lifecycle, id)));
    const pools = poolsOf(agreement);
    const poolOfRoute = codesUpTo(pools.length, routing.rules.length + 1);
    for (const [index, { assign }] of routing.rules.entries()) {
        poolOfRoute[index + 1] = assign.to === 'pool' ? pools.indexOf(assign.pool) + 1 : 0;
    }
    return [
        'let route = 0;',
        `if (${constants.nameOf(withSales)}[stage] === 1) routing: {`,
        ...routing.rules.map(({ when }, index) => `if (${conditionOf(when, bench)}) { route = ${literal(index + 1)}; break routing; }`),
        '}',
        `const pool = ${constants.nameOf(poolOfRoute)}[route];`,
    ];
}
/** The pools that rules assign to, in the order of the rules. */
export function poolsOf({ routing }) {
    return [...new Set(routing.rules.flatMap(({ assign }) => (assign.to === 'pool' ? [assign.pool] : [])))];
}
