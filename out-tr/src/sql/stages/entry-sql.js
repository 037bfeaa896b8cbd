import { ownValue } from '../../support/own-value.js';
import { eventsWithin } from '../criteria/atom-sql.js';
import { criterionSql } from '../criteria/criterion-sql.js';
import { gateSql } from './gate-sql.js';
/** Gates, blocking fields and criteria always; the threshold or the fast track's signal (semantics §3, Entry). Never NULL. */
export function entrySql(statement, stage) {
    const { dialect, agreement } = statement;
    const { fields, require } = stage.entry;
    const gates = agreement.lifecycle.gates.map((gate) => gateSql(statement, gate));
    const present = fields
        .filter((field) => ownValue(agreement.fields, field)?.type !== 'set')
        .map((field) => `${dialect.name(field)} IS NOT NULL`);
    const conditions = [
        ...(gates.length === 0 ? [] : [`NOT coalesce(${gates.join(' OR ')}, FALSE)`]),
        ...present,
        ...(require === undefined ? [] : [criterionSql(statement, require)]),
        ...thresholdSql(statement, stage),
    ];
    return conditions.length === 0 ? 'TRUE' : `coalesce(${conditions.join('\n      AND ')}, FALSE)`;
}
function thresholdSql(statement, { entry }) {
    const { threshold, fastTrack } = entry;
    if (threshold === undefined)
        return [];
    const reached = criterionSql(statement, threshold);
    if (fastTrack === undefined)
        return [reached];
    return [`(${reached} OR ${eventsWithin(statement, { ...fastTrack, count: 1 })})`];
}
