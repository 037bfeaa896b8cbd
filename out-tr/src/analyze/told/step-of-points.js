import { decayTable } from '../../evaluate/score/decay-table.js';
import { greatestCommonDivisor } from '../../support/greatest-divisor.js';
import { ownValue } from '../../support/own-value.js';
/** Points are always a multiple of this many: of whatever divides everything that is added up and every bound. */
export function stepOfPoints({ scorings }, measure) {
    if (measure.of !== 'points' && measure.of !== 'rules')
        return 1;
    const scoring = ownValue(scorings, measure.scoring);
    if (scoring === undefined)
        return 1;
    const { dimensions, total } = scoring;
    if (measure.of === 'points' && measure.part === 'total')
        return divisorOf([...dimensions.flatMap(ofDimension), ...ofBounds(total)]);
    const part = measure.of === 'points' ? measure.part : measure.dimension;
    const dimension = dimensions.find(({ id }) => id === part);
    if (dimension === undefined)
        return 1;
    if (measure.of === 'points')
        return divisorOf(ofDimension(dimension));
    const group = dimension.groups.find(({ id }) => id === measure.group);
    return divisorOf((group?.rules ?? []).flatMap(ofRule));
}
function divisorOf(numbers) {
    return Number(numbers.map(BigInt).reduce(greatestCommonDivisor, 0n)) || 1;
}
function ofDimension({ groups, ...bounds }) {
    return [...groups.flatMap(ofGroup), ...ofBounds(bounds)];
}
function ofGroup({ rules, ...bounds }) {
    return [...rules.flatMap(ofRule), ...ofBounds(bounds)];
}
function ofBounds({ max, min }) {
    return [min, max].filter((bound) => bound !== undefined);
}
function ofRule(rule) {
    switch (rule.kind) {
        case 'attribute':
            return [rule.points];
        case 'exclusive':
            return rule.choices.map(({ points }) => points);
        case 'inactivity':
            return [rule.per, rule.floor ?? 0];
        case 'event': {
            const { points, tail } = decayTable(rule.points, rule.decay, rule.lookbackDays);
            const tiers = rule.count.mode === 'tiers' ? rule.count.tiers.map((tier) => tier.points) : [];
            return [...points, tail, ...tiers];
        }
    }
}
