import { criterionTerm } from '../criterion-term.js';
import { any, choose, firstOf, same, whole } from '../term.js';
/** Code of the first rule that holds; −1 for a lead that is not with sales, or goes to the fallback (semantics §4, §7). */
export function routeTerm(version, score, stages) {
    const { agreement, codes, script, label } = version;
    const standing = { ...(score && { score }), reached: stages.reached };
    const first = firstOf(agreement.routing.rules.map(({ id, when }) => ({
        when: script.define('Bool', criterionTerm(when, version, standing), 'route', id, 'holds'),
        value: whole(codes.codeOf('route', id)),
    })), whole(-1));
    return script.define('Int', choose(withSales(version, stages), first, whole(-1)), label, 'route');
}
/** Code of where the lead goes, the fallback included; a rule's name is no part of it. −1 for a lead that is not with sales. */
export function targetTerm(version, route, stages) {
    const { agreement, codes, script, label } = version;
    const { rules, fallback } = agreement.routing;
    const target = firstOf(rules.map((rule) => ({
        when: same(route, whole(codes.codeOf('route', rule.id))),
        value: whole(codes.codeOf('target', targetWords(rule))),
    })), whole(codes.codeOf('target', `fallback ${fallback.map(({ queue }) => queue).join(', ')}`)));
    return script.define('Int', choose(withSales(version, stages), target, whole(-1)), label, 'target');
}
function targetWords({ assign, reviewQueue }) {
    const review = reviewQueue === undefined ? '' : `, reviewed in ${reviewQueue}`;
    switch (assign.to) {
        case 'member':
            return `member ${assign.member}${review}`;
        case 'queue':
            return `queue ${assign.queue}${review}`;
        case 'pool': {
            const skill = assign.skill === undefined ? '' : ` with ${assign.skill}`;
            return `pool ${assign.pool}${skill}${review}`;
        }
    }
}
/** From the handoff stage on, while the stage is open. */
function withSales({ agreement: { lifecycle } }, { rank }) {
    const handoff = lifecycle.stages.findIndex(({ id }) => id === lifecycle.handoff.stage);
    return any(lifecycle.stages.flatMap(({ category }, at) => at >= handoff && category === 'open' ? [same(rank, whole(at))] : []));
}
