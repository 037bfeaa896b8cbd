import { atoms } from '../../../src/criteria/atoms.js';
import { criteriaInUse } from '../../../src/model/criteria-in-use.js';
export function interestingIn(agreement) {
    const tests = allCriteria(agreement).flatMap((criterion) => [...atoms(criterion)].map(({ atom }) => atom));
    const rules = rulesOf(agreement);
    const filters = rules.flatMap((rule) => (rule.kind === 'event' ? rule.where : []));
    const fastTracks = agreement.lifecycle.stages.map(({ entry }) => entry.fastTrack?.withinDays ?? 1);
    const windows = tests.flatMap((test) => (test.op === 'signal' ? [test.withinDays] : []));
    return {
        numbers: grouped(tests.flatMap(numbersIn)),
        texts: grouped(tests.flatMap((test) => 'attribute' in test && 'values' in test ? [[test.attribute, test.values]] : [])),
        properties: grouped(filters.map(({ property, values }) => [property, values])),
        days: [...new Set([1, ...windows, ...fastTracks, ...rules.flatMap(daysOf)])],
    };
}
function numbersIn(test) {
    if (!('attribute' in test))
        return [];
    if (test.op === 'between')
        return [[test.attribute, [test.low, test.high]]];
    return 'value' in test && typeof test.value === 'number' ? [[test.attribute, [test.value]]] : [];
}
function grouped(entries) {
    const map = new Map();
    for (const [key, values] of entries)
        map.set(key, [...(map.get(key) ?? []), ...values]);
    return map;
}
function allCriteria(agreement) {
    return [...criteriaInUse(agreement)].map(({ criterion }) => criterion);
}
function rulesOf({ scorings }) {
    return Object.values(scorings).flatMap(({ dimensions }) => dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules)));
}
function daysOf(rule) {
    if (rule.kind === 'inactivity')
        return [rule.everyDays, 2 * rule.everyDays];
    if (rule.kind !== 'event')
        return [];
    const { count, lookbackDays } = rule;
    return [
        ...(lookbackDays === undefined ? [] : [lookbackDays]),
        ...('max' in count && count.max !== undefined ? [count.max.perDays] : []),
        ...(count.mode === 'atLeast' ? [count.withinDays] : []),
        ...decayDays(rule.decay),
    ];
}
function decayDays(decay) {
    if (decay.kind === 'steps')
        return decay.steps.map(({ day }) => day);
    if ('days' in decay)
        return [decay.days, Math.floor(decay.days / 2)];
    return 'everyDays' in decay ? [decay.everyDays, 2 * decay.everyDays] : [];
}
