import { implies } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
/** Only what is certain: one rule above, or several together, take every lead of a rule. */
export const neverReached = {
    id: 'routing/never-reached',
    severity: 'error',
    owner: 'sales',
    summary: 'No routing rule stands behind others that already take all its leads.',
    why: 'the rule is read and trusted, but no lead ever reaches it',
    *check({ routing, fields }) {
        for (const [index, rule] of routing.rules.entries()) {
            const takers = takersOf(routing.rules.slice(0, index), rule.when, routing.pools, fields);
            const [first] = takers;
            if (!first)
                continue;
            const names = takers.map(({ id }) => id).join(', ');
            yield {
                place: inside(rule.place, 'when'),
                message: `routing rule ${rule.id} is never reached: ${names} above it ${takers.length === 1 ? 'takes' : 'take'} the same leads`,
                help: 'move it up, make its condition narrower, or remove it',
                related: [{ place: first.place, message: 'this rule comes first' }],
            };
        }
    },
};
/** The rule, else the rules, that leave nothing of a condition. A pool that hands on when it is empty keeps nothing for sure. */
function takersOf(above, when, pools, fields) {
    const keeping = above.filter(({ assign }) => assign.to !== 'pool' || pools[assign.pool]?.onEmpty.action !== 'nextRule');
    const alone = keeping.find((rule) => implies(when, rule.when, fields));
    if (alone)
        return [alone];
    const together = { op: 'any', of: keeping.map((rule) => rule.when) };
    return keeping.length > 1 && implies(when, together, fields) ? keeping : [];
}
