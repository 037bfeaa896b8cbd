import { decayTable } from '../../evaluate/score/decay-table.ts';
import type { EventRule, Rate } from '../../model/scoring.ts';
import { ownValue } from '../../support/own-value.ts';
import { consentCondition } from '../consent-state.ts';
import { filterCondition } from '../events/event-rows.ts';
import type { Statement } from '../statement.ts';
import { type KeptTable, thinnedTables } from './thinned-tables.ts';

/** Which of the selected events count. */
export interface Keeping {
  /** The newest event of each of the property's values. */
  readonly property?: string;
  /** Then so many per rolling window. */
  readonly rate?: Rate;
}

/** The points of a rule that compares its events with each other, from tables of its own (semantics §3, Count). */
export function keptPoints(statement: Statement, rule: EventRule, path: string, keeping: Keeping): string {
  const { dialect, measures, perLead } = statement;
  const { signals, points, decay, lookbackDays } = rule;
  const column = `${path}:points`;
  measures.ask({ name: column, fold: 'rows', signals, values: decayTable(points, decay, lookbackDays) });
  const named = (suffix: string): string => dialect.name(`${path} ${suffix}`);
  const selected = conditions(statement, rule, keeping);
  perLead.push({
    path,
    properties: [...new Set([...rule.where.map((filter) => filter.property), ...ownProperty(keeping)])],
    tables: (eventRows) => {
      const source = keeping.property === undefined ? named('selected') : named('newest');
      const kept: KeptTable = { named, table: dialect.name(path), source };
      return [
        selectedTable(statement, { eventRows, table: named('selected'), points: column, keeping, selected }),
        ...(keeping.property === undefined ? [] : [newestTable(rule, named)]),
        ...(keeping.rate === undefined ? [sumTable(kept)] : thinnedTables(dialect, kept, keeping.rate)),
      ];
    },
  });
  return `coalesce(${dialect.name(path)}, 0)`;
}

function ownProperty({ property }: Keeping): readonly string[] {
  return property === undefined ? [] : [property];
}

interface Selection {
  readonly eventRows: string;
  readonly table: string;
  readonly points: string;
  readonly keeping: Keeping;
  readonly selected: readonly string[];
}

function selectedTable(
  { dialect }: Statement,
  { eventRows, table, points, keeping, selected }: Selection,
): string {
  const { property } = keeping;
  const value = property === undefined ? '' : `, ${dialect.name(property)} AS told_apart_by`;
  return [
    `${table} AS (`,
    `  SELECT events.lead_id, occurred_at, ${dialect.name(points)} AS event_points${value}`,
    `  FROM (${eventRows}) AS events`,
    '  LEFT JOIN consent_state ON consent_state.lead_id = events.lead_id',
    `  WHERE ${selected.join(' AND ')}`,
    ')',
  ].join('\n');
}

function conditions(statement: Statement, rule: EventRule, { property }: Keeping): readonly string[] {
  const { dialect, agreement } = statement;
  const { signals, lookbackDays, where } = rule;
  const purposes = signals.map((signal) => ownValue(agreement.signals, signal)?.consent);
  const filter = filterCondition(dialect, where);
  return [
    `signal_id IN (${signals.map(dialect.text).join(', ')})`,
    ...(lookbackDays === undefined ? [] : [`age_days < ${lookbackDays}`]),
    ...(filter === undefined ? [] : [filter]),
    ...(property === undefined ? [] : [`${dialect.name(property)} IS NOT NULL`]),
    ...[...new Set(purposes)].flatMap((purpose) => {
      if (purpose === undefined) return [];
      const gated = signals.filter((_, index) => purposes[index] === purpose);
      const condition = consentCondition(statement, purpose, 'given');
      return [`(signal_id NOT IN (${gated.map(dialect.text).join(', ')}) OR ${condition})`];
    }),
  ];
}

/** The newest event of a value is the one with the most points left, in size. */
function newestTable({ points }: EventRule, named: (suffix: string) => string): string {
  const fold = points > 0 ? 'max' : 'min';
  return [
    `${named('newest')} AS (`,
    `  SELECT lead_id, max(occurred_at) AS occurred_at, ${fold}(event_points) AS event_points`,
    `  FROM ${named('selected')} GROUP BY lead_id, told_apart_by`,
    ')',
  ].join('\n');
}

function sumTable({ table, source }: KeptTable): string {
  return `${table} AS (SELECT lead_id, sum(event_points) AS ${table} FROM ${source} GROUP BY lead_id)`;
}
