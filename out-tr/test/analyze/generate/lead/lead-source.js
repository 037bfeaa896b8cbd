import { localDayAt } from '../../../../src/support/zoned-time.js';
import { boundariesOf } from '../../../equality/lead/boundaries.js';
import { countedSignals } from './counted-signals.js';
/** Versions of one agreement have one dictionary. */
export function leadSource(versions, asOf) {
    const [first] = versions;
    return {
        asOf,
        today: localDayAt(first.zone, asOf),
        fields: Object.values(first.fields),
        boundaries: versions.map(boundariesOf).reduce(merged),
        signals: versions.flatMap(countedSignals).concat(Object.keys(first.signals)),
        propertiesOf: (signal) => first.signals[signal]?.properties ?? [],
        purposes: Object.keys(first.consentPurposes),
        stages: first.lifecycle.stages.map(({ id }) => id),
    };
}
function merged(left, right) {
    return {
        constants: union(left.constants, right.constants),
        literals: union(left.literals, right.literals),
        properties: union(left.properties, right.properties),
        days: [...new Set([...left.days, ...right.days])],
    };
}
function union(left, right) {
    const keys = new Set([...left.keys(), ...right.keys()]);
    return new Map([...keys].map((key) => [key, [...new Set([...(left.get(key) ?? []), ...(right.get(key) ?? [])])]]));
}
