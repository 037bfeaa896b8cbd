import { decayTable } from '../../evaluate/score/decay-table.js';
import { ownValue } from '../../support/own-value.js';
/** The points of the rule, from tables that all such rules share. */
export function keptPoints(statement, kept) {
    const { dialect, measures, keptRules, agreement, purposes } = statement;
    const { path, rule } = kept;
    const { signals, points, decay, lookbackDays } = rule;
    const values = decayTable(points, decay, lookbackDays);
    measures.ask({ name: pointsName(path), fold: 'rows', signals, values });
    for (const signal of signals) {
        const purpose = ownValue(agreement.signals, signal)?.consent;
        if (purpose !== undefined)
            purposes.add(purpose);
    }
    keptRules.push(kept);
    return `coalesce(${dialect.name(path)}, 0)`;
}
/** Column of the points of one event. */
export function pointsName(path) {
    return `${path}:points`;
}
/** Properties of events that the rules read. */
export function propertiesRead(rules) {
    const names = rules.flatMap(({ rule, property }) => [
        ...rule.where.map((filter) => filter.property),
        ...(property === undefined ? [] : [property]),
    ]);
    return [...new Set(names)].sort();
}
