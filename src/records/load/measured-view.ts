import { outcomeWords } from '../../model/source-words.ts';
import type { Table } from '../../sql/table.ts';
import { localOfInstant } from '../../sql/zone-sql.ts';
import { minorUnits } from '../cells/money-sql.ts';
import { targetsOf } from './table-plan.ts';
import { type KeptTable, keptRows, tableView } from './table-views.ts';

/** The view of a measured table: the kept rows, and what follows from them where the source has no column for it. */
export function measuredView(table: Table, kept: KeptTable | undefined): string {
  if (kept === undefined) return tableView(table, undefined);
  const targets = targetsOf(kept.plan);
  const at = instants[table.name];
  const asksCycle = at !== undefined && !targets.has('cycle_number');
  const made = { ...madeColumns(table, kept, targets), ...(asksCycle && { cycle_number: 'cycle_then' }) };
  return tableView(table, kept, made, asksCycle ? withCycles(kept, at, targets) : keptRows(kept));
}

/** When the row of a table happened, to know in which cycle. */
const instants: Readonly<Record<string, string>> = {
  assignment: 'assigned_at',
  opportunity: 'created_at',
  ruling: 'ruled_at',
  waiver: 'waived_at',
};

/** The cycle that had begun when the row happened; the first where nothing is known of stages. */
function withCycles(kept: KeptTable, at: string, targets: ReadonlySet<string>): string {
  if (!targets.has('lead_id')) return `FROM (SELECT *, CAST(NULL AS BIGINT) AS cycle_then ${keptRows(kept)})`;
  const begun =
    'SELECT lead_id, entered_at, max(cycle_number) AS cycle_number FROM stage_history GROUP BY ALL';
  const then = 'CASE WHEN facts.lead_id IS NOT NULL THEN coalesce(begun.cycle_number, 1) END AS cycle_then';
  return `FROM (SELECT facts.*, ${then} FROM (SELECT * ${keptRows(kept)}) AS facts ASOF LEFT JOIN (${begun}) AS begun ON facts.lead_id = begun.lead_id AND facts.${at} >= begun.entered_at)`;
}

function madeColumns(
  table: Table,
  kept: KeptTable,
  targets: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const currency = targets.has('usual_currency')
    ? 'coalesce(currency_code, usual_currency)'
    : 'currency_code';
  return {
    ...idColumns(table, kept, targets),
    ...(targets.has('amount_major') && { amount_minor: minorUnits('amount_major', currency) }),
    ...(targets.has('usual_currency') && { currency_code: currency }),
    ...(table.name === 'cost' && targets.has('cost_month') && { cost_month: firstOfMonth('cost_month') }),
    ...(kept.plan.fixed['period_kind'] === 'month' && { period_start: firstOfMonth('period_start') }),
    ...(table.name === 'assignment' && !targets.has('assignment_cause') && { assignment_cause: causes }),
    ...(table.name === 'opportunity' && outcomeColumns(kept, targets)),
  };
}

/** Rows that have no id of their own are told apart by their order, which ids of one length keep. */
function idColumns(
  { columns, name: table }: Table,
  { plan }: KeptTable,
  targets: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const place = `lpad(CAST(row_seq + 1 AS VARCHAR), 12, '0')`;
  const isGiven = plan.columns.some(({ target }) => target === 'row_number');
  const given = `coalesce(staged_${table}.row_number, row_seq + 1)`;
  return Object.fromEntries(
    columns.flatMap(({ name }) => {
      if (name === 'row_number') return [[name, isGiven ? given : 'row_seq + 1']];
      const isOwn = name === 'assignment_id' || name === 'activity_id' || name === 'answer_id';
      return isOwn && !targets.has(name) ? [[name, place]] : [];
    }),
  );
}

const causes = `CASE WHEN row_number() OVER (PARTITION BY lead_id ORDER BY assigned_at, row_seq) = 1 THEN 'routing' ELSE 'reassignment' END`;

function firstOfMonth(days: string): string {
  const epoch = "DATE '1970-01-01'";
  return `CAST(CAST(date_trunc('month', ${epoch} + CAST(${days} AS INTEGER)) AS DATE) - ${epoch} AS BIGINT)`;
}

/** An open opportunity was not closed, whatever the column of closing dates says that it expects. */
function outcomeColumns({ plan }: KeptTable, targets: ReadonlySet<string>): Readonly<Record<string, string>> {
  const won = targets.has('outcome_word')
    ? `CASE outcome_word WHEN '${outcomeWords.won}' THEN TRUE WHEN '${outcomeWords.lost}' THEN FALSE END`
    : 'is_won';
  const hasOutcome = targets.has('outcome_word') || targets.has('is_won');
  const closed = plan.columns.find(({ target }) => target === 'closed_at');
  const zone = closed?.reading.as === 'instant' ? closed.reading.zone : 'UTC';
  return {
    ...(targets.has('outcome_word') && { is_won: won }),
    ...(hasOutcome &&
      closed !== undefined && { closed_at: `CASE WHEN ${won} IS NOT NULL THEN closed_at END` }),
    ...(closed !== undefined &&
      !targets.has('close_date') && {
        close_date: `CAST(floor(${localOfInstant('closed_at', zone)} / 86400000) AS BIGINT)`,
      }),
  };
}
