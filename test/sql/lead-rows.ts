import type { Value } from '../../src/criteria/attribute.ts';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Dialect } from '../../src/sql/dialect.ts';
import { leadTables } from '../../src/sql/lead-tables.ts';
import { sqlTypes } from '../../src/sql/sql-type.ts';
import type { Column, Table } from '../../src/sql/table.ts';
import { dayOfDate } from '../../src/support/local-date.ts';
import { ownValue } from '../../src/support/own-value.ts';

export type Row = Readonly<Record<string, Value | null | undefined>>;

/** Statements that create the normalised tables of some leads and fill them. */
export function leadTableStatements(
  agreement: Pick<Agreement, 'fields' | 'signals'>,
  leads: readonly LeadRecord[],
  dialect: Dialect,
): readonly string[] {
  const { lead, event, consent } = leadTables(agreement);
  return [
    ...tableStatements(lead, leads.map(leadRow), dialect),
    ...tableStatements(event, leads.flatMap(eventRowsOf), dialect),
    ...tableStatements(consent, leads.flatMap(consentRowsOf), dialect),
  ];
}

function leadRow({ id, recordedStage, objectionFrom, recycledAt, values }: LeadRecord): Row {
  return {
    ...values,
    lead_id: id,
    recorded_stage: recordedStage ?? null,
    objection_at: objectionFrom ?? null,
    recycled_at: recycledAt ?? null,
  };
}

function eventRowsOf({ id: lead, events }: LeadRecord): readonly Row[] {
  return events.map(({ id, signal, at, from, properties }) => ({
    ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value || null])),
    event_id: id,
    lead_id: lead,
    signal_id: signal,
    occurred_at: at,
    logged_at: from,
    is_excluded: false,
  }));
}

function consentRowsOf({ id: lead, consents }: LeadRecord): readonly Row[] {
  return consents.map(({ purpose, state, at, from }, index) => ({
    lead_id: lead,
    row_number: index + 1,
    purpose_id: purpose,
    consent_state: state,
    occurred_at: at,
    logged_at: from,
  }));
}

/** Statements that create a table of the given rows in place of the one before. */
export function tableStatements(
  { name, columns }: Table,
  rows: readonly Row[],
  dialect: Dialect,
): readonly string[] {
  const declared = columns.map((column) => `${dialect.name(column.name)} ${sqlTypes[column.type]}`);
  const create = `CREATE TEMP TABLE ${name} (${declared.join(', ')})`;
  if (rows.length === 0) return [`DROP TABLE IF EXISTS ${name}`, create];
  const values = rows.map((row) => `(${columns.map((column) => literal(column, row, dialect)).join(', ')})`);
  return [`DROP TABLE IF EXISTS ${name}`, create, `INSERT INTO ${name} VALUES ${values.join(',\n')}`];
}

/** A date is written as its day, a set between line feeds, an empty text or set as NULL. */
function literal({ name, type }: Column, row: Row, dialect: Dialect): string {
  const value = ownValue(row, name);
  if (value === undefined || value === null || value === '') return 'NULL';
  if (typeof value === 'object') return value.length === 0 ? 'NULL' : dialect.text(`\n${value.join('\n')}\n`);
  if (typeof value !== 'string') return String(value);
  return type === 'date' ? String(dayOfDate(value)) : dialect.text(value);
}
