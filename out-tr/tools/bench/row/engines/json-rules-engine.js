import { bounded } from '../../../../src/evaluate/score/bounded.js';
import { jsonRules, textOperators } from '../languages/json-rules.js';
import { criterionTerm } from '../translate/criterion-term.js';
import { dimensionsOf, entryTerm } from '../translate/translation.js';
/**
 * Its rules are conditions with an event and compute nothing: points are added up and bounded outside, event rules are
 * counted outside. One run judges all rules of fit and routing, a second one the entry, which needs the total.
 */
export function jsonRulesEngines(peers, agreement, leads) {
    const { fit, engagement } = dimensionsOf(agreement);
    const routes = agreement.routing.rules.map(({ id, when }, rank) => ruleOf(criterionTerm(jsonRules, when), 'route', { id, rank }));
    const judge = engineOf(peers, [...fit.groups.flatMap(groupRules), ...routes]);
    const entry = engineOf(peers, [ruleOf(entryTerm(agreement, jsonRules), 'enters', {})]);
    const rowOf = async (lead) => {
        const { events } = await judge.run(lead.values);
        const place = (stage) => ({
            stage,
            route: stage === 'mql' || stage === 'sal' ? routeOf(events) : null,
        });
        if (lead.objects)
            return { fit: null, engagement: null, total: null, ...place(lead.recordedStage) };
        const fitPoints = fitOf(fit, events);
        const points = countedOf(engagement, lead.counted);
        const total = Math.min(fitPoints + points, 100);
        const facts = { ...lead.values, total, engagement: points, isFast: lead.isFast };
        const enters = lead.isBeforeHandoff && (await entry.run(facts)).events.length > 0;
        return { fit: fitPoints, engagement: points, total, ...place(enters ? 'mql' : lead.recordedStage) };
    };
    const rowsOf = (from, to) => Promise.all(leads.slice(from, to).map(rowOf));
    const note = 'conditions only: points are counted outside of the time, added up and bounded by the caller';
    return [{ name: 'json-rules-engine', note, isSlow: true, inFlight: 1, rowsOf }];
}
function engineOf({ Engine }, rules) {
    const engine = new Engine(rules, { allowUndefinedFacts: true });
    for (const [name, test] of Object.entries(textOperators)) {
        engine.addOperator(name, (fact, value) => typeof fact === 'string' && test(fact, String(value)));
    }
    return engine;
}
/** The engine wants `all` or `any` at the top. */
function ruleOf(condition, type, params) {
    return { conditions: { all: [condition] }, event: { type, params } };
}
function groupRules(group, rank) {
    return group.rules.flatMap((rule) => choicesOf(rule).map(({ when, points }, index, choices) => {
        const before = choices
            .slice(0, index)
            .map((choice) => jsonRules.not(criterionTerm(jsonRules, choice.when)));
        return ruleOf({ all: [...before, criterionTerm(jsonRules, when)] }, 'points', { group: rank, points });
    }));
}
function choicesOf(rule) {
    if (rule.kind === 'attribute')
        return [rule];
    return rule.kind === 'exclusive' ? rule.choices : [];
}
function fitOf(fit, events) {
    const sums = fit.groups.map(() => 0);
    for (const { type, params } of events) {
        if (type !== 'points')
            continue;
        // A boundary: the parameters are those that `groupRules` gave.
        const { group, points } = params;
        sums[group] = (sums[group] ?? 0) + points;
    }
    return boundedSum(fit, sums);
}
function countedOf(engagement, counted) {
    let next = 0;
    const sums = engagement.groups.map(({ rules }) => {
        const mine = counted.slice(next, next + rules.length);
        next += rules.length;
        return mine.reduce((sum, points) => sum + points, 0);
    });
    return boundedSum(engagement, sums);
}
function boundedSum(dimension, sums) {
    const groups = dimension.groups.map((group, index) => bounded(sums[index] ?? 0, group));
    return bounded(groups.reduce((sum, points) => sum + points, 0), dimension);
}
/** The first in the list of rules, not the first in time. */
function routeOf(events) {
    let first;
    for (const { type, params } of events) {
        if (type !== 'route')
            continue;
        // A boundary, as above.
        const route = params;
        if (first === undefined || route.rank < first.rank)
            first = route;
    }
    return first?.id ?? null;
}
