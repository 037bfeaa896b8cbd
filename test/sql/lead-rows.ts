import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Dialect } from '../../src/sql/dialect.ts';
import { leadTables } from '../../src/sql/lead-tables.ts';
import { type Row, tableStatements } from './table-rows.ts';

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
