import type { ClockFact } from '../../../src/evaluate/clock/clock-fact.ts';
import type { Dialect } from '../../../src/sql/dialect.ts';
import { clockFact, ownerFact } from '../../../src/sql/models/measured-tables.ts';
import { type Row, tableStatements } from '../lead-rows.ts';

/** What the clocks of one SLA hear of one lead. */
export interface ClockLead {
  readonly lead: string;
  readonly sla: string;
  readonly facts: readonly ClockFact[];
}

/** Statements that fill `clock_fact` and `owner_fact` with the facts of leads, in place of those before. */
export function clockFactStatements(leads: readonly ClockLead[], dialect: Dialect): readonly string[] {
  const facts = leads.flatMap(({ lead, sla, facts: own }) =>
    own.filter(({ fact }) => fact !== 'owner').map((fact) => ({ sla_id: sla, ...factRow(lead, fact) })),
  );
  const owners = leads.flatMap(({ lead, facts: own }) =>
    own.flatMap((fact) => (fact.fact === 'owner' ? [{ ...headRow(lead, fact), team_id: fact.team }] : [])),
  );
  return [...tableStatements(clockFact, facts, dialect), ...tableStatements(ownerFact, owners, dialect)];
}

function factRow(lead: string, fact: ClockFact): Row {
  return {
    ...headRow(lead, fact),
    cycle_number: fact.cycle,
    fact_kind: fact.fact,
    until_at: fact.fact === 'pause' ? fact.until : undefined,
    cause_id: fact.fact === 'reassign' ? fact.cause : undefined,
    waived_by: fact.fact === 'waiver' ? fact.by : undefined,
  };
}

function headRow(lead: string, { at, loggedAt }: ClockFact): Row {
  return { lead_id: lead, occurred_at: at, logged_at: loggedAt };
}
