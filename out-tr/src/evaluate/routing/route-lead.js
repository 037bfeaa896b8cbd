import { firstFailure } from '../../criteria/first-failure.js';
import { ownValue } from '../../support/own-value.js';
import { tryPool } from './desk.js';
/** Account, then rules top-down, then the fallback queue (semantics §7). */
export function routeLead(plan, desk, lead) {
    const { id, at, account } = lead;
    const way = { plan, lead, desk, failed: [], picks: [] };
    if (account === undefined)
        return routeByRules(way, plan.rules);
    const routed = { lead: id, rule: null, via: 'account', at, failed: [], picks: [] };
    return { desk, routed: { ...routed, account: account.id, owner: account.owner } };
}
function routeByRules(way, [rule, ...rest]) {
    const { plan, lead } = way;
    if (rule === undefined)
        return end(way, null, { via: 'fallback', queue: plan.fallback });
    const failure = firstFailure(rule.when, lead.facts);
    if (failure !== undefined) {
        const { path, condition, reading } = failure;
        return routeByRules(withFailed(way, { rule: rule.id, path, condition, read: reading.value }), rest);
    }
    switch (rule.assign.to) {
        case 'member':
            return end(way, rule.id, { via: 'rule', owner: rule.assign.member });
        case 'queue':
            return end(way, rule.id, { via: 'rule', queue: rule.assign.queue });
        case 'pool':
            return routeByPool(way, rule.id, rule.assign, rest);
    }
}
function routeByPool(before, rule, assign, rest) {
    const { plan, lead } = before;
    const attempt = { pool: assign.pool, at: lead.at, skill: assign.skill ?? lead.skill };
    const { way, picked } = tryWith(before, attempt);
    if (picked !== null)
        return end(way, rule, { via: 'pool', owner: picked });
    const action = ownValue(plan.pools, assign.pool)?.onEmpty ?? { action: 'fallback' };
    switch (action.action) {
        case 'hold': {
            const held = end(way, rule, { via: 'held', at: null, heldFrom: lead.at });
            return { ...held, hold: { ...attempt, limit: lead.at + action.maxMinutes * 60_000 } };
        }
        case 'nextRule':
            return routeByRules(withFailed(way, { rule, path: 'pool', read: 'empty' }), rest);
        case 'ignoreAvailability': {
            const again = tryWith(way, { ...attempt, ignoresAvailability: true });
            if (again.picked !== null)
                return end(again.way, rule, { via: 'ignoreAvailability', owner: again.picked });
            return end(again.way, rule, { via: 'fallback', queue: plan.fallback });
        }
        case 'fallback':
            return end(way, rule, { via: 'fallback', queue: plan.fallback });
    }
}
function tryWith(way, attempt) {
    const { desk, pick } = tryPool(way.plan, way.desk, attempt);
    return { way: { ...way, desk, picks: [...way.picks, pick] }, picked: pick.pick };
}
function withFailed(way, failed) {
    return { ...way, failed: [...way.failed, failed] };
}
function end({ lead, desk, failed, picks }, rule, found) {
    return { desk, routed: { lead: lead.id, rule, at: lead.at, failed, picks, ...found } };
}
