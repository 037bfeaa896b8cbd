import { withReached } from '../../decision/reached.js';
/**
 * The rules of a version that a lead may come to, and the fallback behind them as a rule for everybody. Conditions hold
 * for no verdicts that cannot be, so that two that mean the same are the same node even where each asks for the score of
 * its own version.
 */
export function targetRules({ space, agreement, side }, { reached, verdicts }) {
    const rules = [];
    const seen = new Set([0]);
    for (const rule of agreement.routing.rules) {
        const condition = space.diagrams.both(withReached(space, space.nodeOf(rule.when, side), reached), verdicts);
        if (seen.has(condition))
            continue;
        seen.add(condition);
        rules.push({ condition, target: targetOfRule(rule) });
    }
    return seen.has(verdicts)
        ? rules
        : [...rules, { condition: verdicts, target: targetOfFallback(agreement) }];
}
/** Where the leads of a rule go; its name is no part of it. */
export function targetOfRule({ assign, reviewQueue }) {
    return JSON.stringify([assign, reviewQueue ?? null]);
}
export function targetOfFallback({ routing }) {
    return JSON.stringify(routing.fallback.map(({ queue }) => queue));
}
