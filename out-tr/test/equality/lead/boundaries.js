import { atoms } from '../../../src/criteria/atoms.js';
import { criteriaInUse } from '../../../src/model/criteria-in-use.js';
export function boundariesOf(agreement) {
    const asked = [...criteriaInUse(agreement)].flatMap(({ criterion }) => [...atoms(criterion)].map(({ atom }) => atom));
    const rules = rulesOf(agreement);
    const filters = rules.flatMap((rule) => (rule.kind === 'event' ? rule.where : []));
    const fastTracks = agreement.lifecycle.stages.flatMap(({ entry }) => entry.fastTrack?.withinDays ?? []);
    const windows = asked.flatMap((atom) => (atom.op === 'signal' ? [atom.withinDays] : []));
    const days = new Set([1, ...windows, ...fastTracks, ...rules.flatMap(daysOfRule)]);
    return {
        constants: grouped(asked.flatMap(constantsIn)),
        literals: grouped(asked.flatMap(literalsIn)),
        properties: grouped(filters.map(({ property, values }) => [property, values])),
        days: [...days].sort((left, right) => left - right),
    };
}
function constantsIn(atom) {
    if (atom.op === 'between')
        return [[atom.attribute, [atom.low, atom.high]]];
    return 'attribute' in atom && 'value' in atom && typeof atom.value === 'number'
        ? [[atom.attribute, [atom.value]]]
        : [];
}
function literalsIn(atom) {
    return 'attribute' in atom && 'values' in atom ? [[atom.attribute, atom.values]] : [];
}
function grouped(entries) {
    const map = new Map();
    for (const [key, values] of entries)
        map.set(key, [...new Set([...(map.get(key) ?? []), ...values])]);
    return map;
}
function rulesOf({ scorings }) {
    return Object.values(scorings).flatMap(({ dimensions }) => dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules)));
}
function daysOfRule(rule) {
    if (rule.kind === 'inactivity')
        return [rule.everyDays, 2 * rule.everyDays];
    if (rule.kind !== 'event')
        return [];
    const { lookbackDays, decay } = rule;
    return [...(lookbackDays === undefined ? [] : [lookbackDays]), ...daysOfCount(rule), ...daysOfDecay(decay)];
}
function daysOfCount({ count }) {
    if (count.mode === 'atLeast')
        return [count.withinDays];
    return 'max' in count && count.max !== undefined ? [count.max.perDays] : [];
}
function daysOfDecay(decay) {
    if (decay.kind === 'steps')
        return decay.steps.map(({ day }) => day);
    if ('days' in decay)
        return [decay.days, Math.ceil(decay.days / 2), 2 * decay.days];
    return 'everyDays' in decay ? [decay.everyDays, 3 * decay.everyDays] : [];
}
