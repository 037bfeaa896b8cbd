import fc from 'fast-check';
import { at, byId, definition } from '../../compile/fixture-definition.js';
import { criterionOf } from './criterion-of-sketch.js';
import { arbitraryCriterion } from './criterion-sketch.js';
/** One to four rules; members are those of the fixture. */
export const arbitraryRoutes = fc.array(fc.record({
    when: arbitraryCriterion,
    assign: fc.constantFrom({ to: 'pool', pool: 'constructor' }, { to: 'pool', pool: 'dach', skill: 'enterprise' }, { to: 'queue', queue: 'review' }, { to: 'member', member: 'm-101' }),
}), { minLength: 1, maxLength: 4, size: 'max' });
export function routingOf(sketches, scope) {
    return {
        ...definition('routing', 'routing'),
        rules: sketches.map(({ when, assign }, index) => ({
            id: `route-${index}`,
            title: { en: `Route ${index}` },
            when: criterionOf(when, scope),
            assign,
            place: at('routing', 'rules', index),
        })),
        pools: byId([pool('constructor'), pool('dach')]),
        queues: byId([queue('review')]),
        fallback: [{ id: 'rest', queue: 'review' }],
    };
}
function pool(id) {
    return {
        id,
        title: { en: id },
        members: ['m-101', 'm-102'],
        reset: 'never',
        onReturn: 'freeze',
        onEmpty: { action: 'fallback' },
        place: at('routing', 'pools', id),
    };
}
function queue(id) {
    return { id, title: { en: id }, owner: 'sales-ops', place: at('routing', 'queues', id) };
}
