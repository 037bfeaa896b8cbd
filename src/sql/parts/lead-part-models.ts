import type { Agreement } from '../../model/agreement.ts';
import { channelsByOrder } from '../../model/channels-by-order.ts';
import type { Breakdown } from '../../model/metric.ts';
import { ownValue } from '../../support/own-value.ts';
import { criterionSql } from '../criteria/criterion-sql.ts';
import type { Dialect } from '../dialect.ts';
import { factTables } from '../fact-tables.ts';
import { lastTable, layerTables } from '../layer.ts';
import type { Model } from '../models/model.ts';
import { leadOwner } from '../readings/lead-owner.ts';
import { createStatement, type QueryOptions } from '../statement.ts';
import { fieldValuesSql } from './field-values-sql.ts';

/** By what a figure about leads is taken apart. */
export type LeadBreakdown = Exclude<Breakdown, { readonly by: 'response-time' }>;

/**
 * The name of a breakdown in `lead_part`: `channel`, `campaign`, `territory`, `member`, `field:country`, and for a field whose values
 * are taken together also the groups.
 */
export function partBy(breakdown: LeadBreakdown): string {
  if (breakdown.by !== 'field') return breakdown.by;
  const { field, groups } = breakdown;
  return groups === undefined ? `field:${field}` : `field:${field}:${JSON.stringify(groups)}`;
}

/**
 * In which part of each breakdown a lead lies: relation `lead_part` (part_by, lead_id, part_id). A lead lies in the first
 * channel of the declared order whose fields it has, in the first territory by id whose criterion holds, in the
 * campaign of its first touch that names one, with the member who had it last; a lead without a row is unknown. `touches` is the
 * relation of all touches.
 */
export function leadPartModel(
  agreement: Agreement,
  breakdowns: readonly LeadBreakdown[],
  options: QueryOptions & { readonly touches?: string },
): Model {
  const distinct = new Map(breakdowns.map((breakdown) => [partBy(breakdown), breakdown]));
  const { touches = 'touch' } = options;
  const parts = [...distinct].map(([name, breakdown]) => {
    const { text } = options.dialect;
    return `SELECT ${text(name)} AS part_by, lead_id, part_id FROM (\n${rowsOf(agreement, breakdown, { ...options, touches })}\n) AS parts WHERE part_id IS NOT NULL`;
  });
  const none = `SELECT CAST(NULL AS VARCHAR) AS part_by, lead_id, CAST(NULL AS VARCHAR) AS part_id FROM lead WHERE FALSE`;
  return { name: 'lead_part', query: parts.length === 0 ? none : parts.join('\nUNION ALL\n') };
}

function rowsOf(
  agreement: Agreement,
  breakdown: LeadBreakdown,
  options: QueryOptions & { readonly touches: string },
): string {
  switch (breakdown.by) {
    case 'channel':
      return channelRows(agreement, options.dialect);
    case 'territory':
      return territoryRows(agreement, options);
    case 'campaign':
      return campaignRows(options);
    case 'member':
      return memberRows(options);
    case 'field':
      return fieldRows(agreement, breakdown, options.dialect);
  }
}

function channelRows(agreement: Agreement, dialect: Dialect): string {
  const cases = channelsByOrder(agreement)
    .filter(({ fields }) => Object.keys(fields).length > 0)
    .map(({ id, fields }) => `WHEN ${fieldValuesSql(agreement, dialect, fields)} THEN ${dialect.text(id)}`);
  return `SELECT lead_id, ${cases.length === 0 ? nobody : `CASE ${cases.join('\n  ')} END`} AS part_id FROM lead`;
}

const nobody = 'CAST(NULL AS VARCHAR)';

function territoryRows(agreement: Agreement, options: QueryOptions): string {
  const { dialect } = options;
  // Gates read consents, which no territory asks for.
  const lifecycle = { ...agreement.lifecycle, gates: [] };
  const statement = createStatement({ ...agreement, lifecycle }, options);
  const cases = Object.values(agreement.territories).flatMap(({ id, when }) =>
    when === undefined ? [] : [`WHEN ${criterionSql(statement, when)} THEN ${dialect.text(id)}`],
  );
  if (cases.length === 0) return `SELECT lead_id, ${nobody} AS part_id FROM lead`;
  const layers = [
    { table: 'placed', columns: [{ name: 'part_id', expression: `CASE ${cases.join('\n  ')} END` }] },
  ];
  const tables = [...factTables(statement), ...layerTables(dialect, 'lead_fact', layers)];
  const last = lastTable(dialect, 'lead_fact', layers);
  return `SELECT lead_id, part_id FROM (WITH RECURSIVE ${tables.join(',\n')}\nSELECT lead_id, part_id FROM ${last}) AS placed_lead`;
}

function campaignRows({ asOf, touches }: { readonly asOf: number; readonly touches: string }): string {
  return [
    'SELECT lead_id, campaign_id AS part_id FROM (',
    '  SELECT lead_id, campaign_id, row_number() OVER (PARTITION BY lead_id ORDER BY occurred_at, touch_id) AS place',
    `  FROM ${touches} WHERE campaign_id IS NOT NULL AND occurred_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
    ') AS touched WHERE place = 1',
  ].join('\n');
}

function memberRows({ dialect, asOf }: QueryOptions): string {
  return `SELECT lead_id, part_id FROM (WITH ${leadOwner(dialect, asOf)}\nSELECT owned_id AS lead_id, owner_id AS part_id FROM lead_owner) AS member_lead`;
}

function fieldRows(
  { fields }: Agreement,
  { field, groups }: Extract<LeadBreakdown, { readonly by: 'field' }>,
  { name, text }: Dialect,
): string {
  const column = name(field);
  if (groups !== undefined) {
    const cases = Object.entries(groups).map(
      ([group, values]) => `WHEN ${column} IN (${values.map(text).join(', ')}) THEN ${text(group)}`,
    );
    return `SELECT lead_id, CASE ${cases.join(' ')} END AS part_id FROM lead`;
  }
  const type = ownValue(fields, field)?.type;
  const value = type === 'text' || type === 'enum' ? column : `CAST(${column} AS VARCHAR)`;
  return `SELECT lead_id, ${value} AS part_id FROM lead`;
}
