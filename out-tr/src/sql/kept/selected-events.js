import { ownValue } from '../../support/own-value.js';
import { consentCondition } from '../consent-state.js';
import { filterCondition } from '../events/event-rows.js';
import { noName, noNumber } from '../no-value.js';
import { pointsName } from './kept-rule.js';
const dayMs = 86_400_000;
/** One row per rule and signal, and one per rule and event that it selects. */
export function selectedTables(statement, eventRows) {
    const { keptRules, dialect } = statement;
    const points = keptRules.map(({ path }, place) => `WHEN ${place} THEN events.${dialect.name(pointsName(path))}`);
    const values = keptRules.flatMap(({ property }, place) => property === undefined ? [] : [`WHEN ${place} THEN events.${dialect.name(property)}`]);
    const value = values.length === 0 ? '' : `,\n    CASE rule_place ${values.join(' ')} END AS told_apart_by`;
    const consentJoin = consentCases(statement).length === 0
        ? ''
        : '\n  LEFT JOIN consent_state ON consent_state.lead_id = events.lead_id';
    return [
        ruleTable(statement),
        `selected_event AS (
  SELECT events.lead_id, rule_place, rate_number, rate_window, occurred_at,
    CASE rule_place ${points.join(' ')} END AS event_points${value}
  FROM (${eventRows}) AS events
  JOIN kept_rule ON kept_rule.signal_id = events.signal_id${consentJoin}
  WHERE ${conditions(statement).join('\n    AND ')}
)`,
    ];
}
function ruleTable({ keptRules, dialect, agreement }) {
    const rows = keptRules.flatMap(({ rule, rate }, place) => [...new Set(rule.signals)].map((signal) => {
        const purpose = ownValue(agreement.signals, signal)?.consent;
        const numbers = [rule.lookbackDays, rate?.n, rate && rate.perDays * dayMs];
        const cells = [
            place,
            dialect.text(signal),
            ...numbers.map((number) => (number === undefined ? noNumber : dialect.wide(String(number)))),
            purpose === undefined ? noName : dialect.text(purpose),
        ];
        return `(${cells.join(', ')})`;
    }));
    const columns = 'rule_place, signal_id, below_days, rate_number, rate_window, purpose_id';
    return `kept_rule(${columns}) AS (VALUES\n  ${rows.join(',\n  ')}\n)`;
}
function conditions(statement) {
    const { keptRules, dialect } = statement;
    const filters = keptRules.flatMap(({ rule, property }, place) => {
        const filter = filterCondition(dialect, rule.where);
        const parts = [
            ...(filter === undefined ? [] : [filter]),
            ...(property === undefined ? [] : [`${dialect.name(property)} IS NOT NULL`]),
        ];
        return parts.length === 0 ? [] : [`WHEN ${place} THEN ${parts.join(' AND ')}`];
    });
    const consents = consentCases(statement);
    return [
        '(below_days IS NULL OR age_days < below_days)',
        ...(filters.length === 0 ? [] : [`CASE rule_place ${filters.join(' ')} ELSE TRUE END`]),
        ...(consents.length === 0 ? [] : [`CASE purpose_id ${consents.join(' ')} ELSE TRUE END`]),
    ];
}
function consentCases(statement) {
    const { keptRules, dialect, agreement } = statement;
    const signals = keptRules.flatMap(({ rule }) => rule.signals);
    const purposes = new Set(signals.map((signal) => ownValue(agreement.signals, signal)?.consent));
    return [...purposes].flatMap((purpose) => purpose === undefined
        ? []
        : [`WHEN ${dialect.text(purpose)} THEN ${consentCondition(statement, purpose, 'given')}`]);
}
/** Of events told apart by a property the newest of each value: decays only fall, so it has the most points left in size. */
export function countedTable(rules) {
    const places = rules.flatMap(({ property }, place) => (property === undefined ? [] : [place])).join(', ');
    const columns = 'lead_id, rule_place, rate_number, rate_window, occurred_at, event_points';
    if (places === '')
        return `counted_event AS (SELECT ${columns} FROM selected_event)`;
    return `counted_event AS (
  SELECT ${columns} FROM selected_event WHERE rule_place NOT IN (${places})
  UNION ALL
  SELECT lead_id, rule_place, min(rate_number), min(rate_window), max(occurred_at),
    CASE WHEN max(event_points) > 0 THEN max(event_points) ELSE min(event_points) END
  FROM selected_event WHERE rule_place IN (${places}) GROUP BY lead_id, rule_place, told_apart_by
)`;
}
