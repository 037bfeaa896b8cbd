import { block } from '../../support/script-lines.js';
import { textLiteral, textOrNull } from '../../support/script-literal.js';
import { isWithSales } from '../score-row.js';
import { isAlways, isNever } from './condition.js';
import { emitCriterion } from './emit-criterion.js';
/** Sets `route` and `pool`: the first rule that holds, of a lead that was handed over and is still open (semantics §7). */
export function emitRoutes(draft) {
    const { lifecycle, routing } = draft.agreement;
    const ranks = lifecycle.stages.flatMap(({ id }, rank) => (isWithSales(lifecycle, id) ? [rank] : []));
    const rules = routing.rules.map((rule) => ({ rule, when: emitCriterion(rule.when, 'stage', draft) }));
    if (ranks.length === 0 || rules.every(({ when }) => isNever(when)))
        return [];
    const reached = ranks.map((rank) => `rank === ${rank}`).join(' || ');
    return block(`routing: if (${reached})`, emitRules(rules));
}
/** One after the other rather than one inside the other: a thousand rules must not be a thousand levels deep. */
function emitRules(rules) {
    const certain = rules.findIndex(({ when }) => isAlways(when));
    const tried = certain === -1 ? rules : rules.slice(0, certain + 1);
    return tried
        .filter(({ when }) => !isNever(when))
        .flatMap(({ rule, when }) => {
        const assign = [`route = ${textLiteral(rule.id)};`, `pool = ${textOrNull(poolOf(rule))};`];
        return isAlways(when) ? assign : block(`if (${when.text})`, [...assign, 'break routing;']);
    });
}
function poolOf({ assign }) {
    return assign.to === 'pool' ? assign.pool : undefined;
}
