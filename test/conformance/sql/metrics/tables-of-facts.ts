import type { Dialect } from '../../../../src/sql/dialect.ts';
import { askedTables } from '../../../../src/sql/metrics/asked-tables.ts';
import { handoffOutcome } from '../../../../src/sql/models/handoff-outcome.ts';
import type { Model } from '../../../../src/sql/models/model.ts';
import type { Instant } from '../../../../src/support/instant.ts';
import { localDayAt } from '../../../../src/support/zoned-time.ts';
import { type Row, tableStatements } from '../../../sql/table-rows.ts';
import type {
  NeutralDecision,
  NeutralEntry,
  NeutralFact,
  NeutralRuling,
} from '../../metrics/neutral-facts.ts';
import { instantOf, isGiven } from '../../neutral-values.ts';

/** Statements that make the relations of measuring from the facts of a vector, all that depends on asOf in SQL. */

type ColumnTypes = Readonly<Record<string, 'id' | 'text' | 'integer' | 'boolean'>>;

function columnsOf(types: ColumnTypes): Parameters<typeof tableStatements>[0]['columns'] {
  return Object.entries(types).map(([name, type]) => ({ name, type, nullable: true, description: '' }));
}

export function factTable(
  name: string,
  types: ColumnTypes,
  rows: readonly Row[],
  dialect: Dialect,
): readonly string[] {
  return tableStatements({ name, columns: columnsOf(types) }, rows, dialect);
}

export function modelTable({ name, query }: Model): readonly string[] {
  return [`DROP TABLE IF EXISTS ${name}`, `CREATE TEMP TABLE ${name} AS ${query}`];
}

/** Spans as periods 1, 2, … */
export function periodTable(
  spans: readonly { readonly start: Instant; readonly end: Instant }[],
  zone: string,
  dialect: Dialect,
): readonly string[] {
  const rows = spans.map(({ start, end }, index) => ({
    period_number: index + 1,
    start_at: start,
    end_at: end,
    start_date: localDayAt(zone, start),
    end_date: localDayAt(zone, end),
  }));
  return tableStatements(askedTables.period, rows, dialect);
}

/** Leads in parts of one breakdown, `source`. */
export function partTable(parts: ReadonlyMap<string, string>, dialect: Dialect): readonly string[] {
  const rows = Array.from(parts, ([lead, part]) => ({ part_by: 'source', lead_id: lead, part_id: part }));
  return tableStatements(askedTables.leadPart, rows, dialect);
}

const known = (at: string, asOf: Instant): string =>
  `${at} <= ${asOf} AND coalesce(logged_at, ${at}) <= ${asOf}`;

/** `stage_entry` and `first_entry`. */
export function entryTables(
  entries: readonly NeutralEntry[],
  asOf: Instant,
  dialect: Dialect,
): readonly string[] {
  const rows = entries.map((entry, index) => ({
    ...keyOf(entry),
    entry_number: index + 1,
    stage_id: entry.stage,
    entered_at: instantOf(entry.at),
    logged_at: loggedAt(entry),
    voided_at: isGiven(entry.voidedAt) ? instantOf(entry.voidedAt) : null,
  }));
  return [
    ...factTable(
      'told_entry',
      {
        ...keyTypes,
        entry_number: 'integer',
        stage_id: 'id',
        entered_at: 'integer',
        logged_at: 'integer',
        voided_at: 'integer',
      },
      rows,
      dialect,
    ),
    ...modelTable({
      name: 'stage_entry',
      query: `SELECT lead_id, cycle_number, entry_number, stage_id, entered_at, CAST(NULL AS VARCHAR) AS reason_id,
  CASE WHEN voided_at <= ${asOf} THEN voided_at END AS voided_at FROM told_entry WHERE ${known('entered_at', asOf)}`,
    }),
    ...modelTable({
      name: 'first_entry',
      query: `SELECT lead_id, cycle_number, stage_id, min(entered_at) AS entered_at FROM stage_entry
  WHERE voided_at IS NULL GROUP BY lead_id, cycle_number, stage_id`,
    }),
  ];
}

/** `handoff`, from offers, decisions and rulings. */
export function handoffTables(
  facts: {
    readonly offers: readonly NeutralFact[];
    readonly decisions: readonly NeutralDecision[];
    readonly rulings: readonly NeutralRuling[];
  },
  asOf: Instant,
  dialect: Dialect,
): readonly string[] {
  const rows = (
    told: readonly (NeutralFact & { readonly id?: string; readonly outcome?: string })[],
  ): readonly Row[] =>
    told.map((fact) => ({
      ...keyOf(fact),
      handoff_number: 1,
      told_at: instantOf(fact.at),
      logged_at: loggedAt(fact),
      decision_id: fact.id ?? null,
      outcome: fact.outcome ?? null,
    }));
  const types = {
    ...keyTypes,
    handoff_number: 'integer',
    told_at: 'integer',
    logged_at: 'integer',
    decision_id: 'id',
    outcome: 'text',
  } as const;
  const key = 'lead_id, cycle_number, handoff_number';
  const pick = (name: string, from: string, columns: string): readonly string[] =>
    modelTable({ name, query: `SELECT ${key}, ${columns} FROM ${from} WHERE ${known('told_at', asOf)}` });
  return [
    ...factTable('told_offer', types, rows(facts.offers), dialect),
    ...factTable('told_decision', types, rows(facts.decisions), dialect),
    ...factTable('told_ruling', types, rows(facts.rulings), dialect),
    ...pick('handoff_offer', 'told_offer', 'told_at AS offered_at'),
    ...pick(
      'handoff_decision',
      'told_decision',
      'decision_id, told_at AS decided_at, outcome, CAST(NULL AS VARCHAR) AS reason_id',
    ),
    ...pick('handoff_ruling', 'told_ruling', 'told_at AS ruled_at, outcome'),
    ...modelTable(handoffOutcome(dialect)),
  ];
}

export const keyTypes = { lead_id: 'id', cycle_number: 'integer' } as const;

export function keyOf({ lead, cycle }: { readonly lead: string; readonly cycle: number }): Row {
  return { lead_id: lead, cycle_number: cycle };
}

export function loggedAt({ loggedAt: logged }: Pick<NeutralFact, 'loggedAt'>): Instant | null {
  return isGiven(logged) ? instantOf(logged) : null;
}
