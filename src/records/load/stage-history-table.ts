import type { Agreement } from '../../model/agreement.ts';
import type { Source } from '../../model/source.ts';
import { noStage } from '../../model/source-words.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { sqlTypes } from '../../sql/sql-type.ts';
import type { Table } from '../../sql/table.ts';
import { targetsOf } from './table-plan.ts';
import { type KeptTable, keptRows } from './table-views.ts';

/** What of the agreement and the export says how stages were entered. */
export interface StageFacts {
  readonly agreement: Pick<Agreement, 'lifecycle' | 'reasons'>;
  readonly source: Pick<Source, 'leadStages' | 'measured'>;
  readonly leads: KeptTable | undefined;
  readonly changes: KeptTable | undefined;
}

/**
 * The table `stage_history` of a system that does not write it itself: from rows of changes, a log of states and columns
 * of leads. The stage before is that of the row before, a cycle ends by the class of the reason, and the next begins after
 * a recycle. It is a table and no view, for much is computed from it.
 */
export function stageHistoryTable(table: Table, facts: StageFacts): string {
  const parts = [...changeRows(table, facts), ...leadRows(table, facts), ...arrivalRows(table, facts)];
  const empty = `SELECT ${emptyRow(table, {})}, 0 AS part, 0 AS place WHERE FALSE`;
  const rows = parts.length === 0 ? empty : parts.join(' UNION ALL ');
  const ended = `SELECT * REPLACE (${endOf(facts)} AS cycle_end), row_number() OVER (ORDER BY entered_at, part, place, lead_id) AS nth FROM (${rows})`;
  const before = '(PARTITION BY lead_id ORDER BY nth ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)';
  const stood = `last_value(CASE WHEN voided_at IS NULL THEN to_stage END IGNORE NULLS) OVER ${before}`;
  const recycles = `count(*) FILTER (cycle_end = 'recycle') OVER ${before}`;
  const made: Readonly<Record<string, string>> = {
    row_number: 'nth',
    cycle_number: `coalesce(cycle_number, 1 + ${recycles})`,
    from_stage: `coalesce(from_stage, ${stood})`,
  };
  const columns = table.columns.map(({ name }) => `${made[name] ?? name} AS ${name}`);
  return `CREATE TABLE stage_history AS SELECT ${columns.join(', ')} FROM (${ended}) ORDER BY nth`;
}

/** Rows of the file; of a log only those that say something new. */
function changeRows(table: Table, { source, changes }: StageFacts): readonly string[] {
  if (changes === undefined) return [];
  const targets = targetsOf(changes.plan);
  const columns = table.columns.map(({ name, type }) =>
    targets.has(name) && name !== 'row_number' ? name : `CAST(NULL AS ${sqlTypes[type]}) AS ${name}`,
  );
  const place = targets.has('row_number')
    ? 'coalesce(staged_stage_history.row_number, row_seq + 1)'
    : 'row_seq + 1';
  const select = `SELECT ${columns.join(', ')}, 1 AS part, ${place} AS place`;
  if (source.measured.stageHistory?.isLog !== true) return [`${select} ${keptRows(changes)}`];
  const inOrder = 'PARTITION BY lead_id ORDER BY entered_at, row_seq';
  const stages = `SELECT *, lag(to_stage) OVER (${inOrder}) AS stage_before ${keptRows(changes, `to_stage <> '${noStage}'`)}`;
  return [`${select} FROM (${stages}) AS staged_stage_history WHERE to_stage IS DISTINCT FROM stage_before`];
}

/** Of entries at one instant, as dates without hours have them, the earlier stage comes first. */
function leadRows(table: Table, { agreement, source, leads }: StageFacts): readonly string[] {
  if (leads === undefined) return [];
  const targets = targetsOf(leads.plan);
  const rank = new Map(agreement.lifecycle.stages.map((stage) => [stage.id, stage.rank]));
  return source.leadStages
    .filter(({ target }) => targets.has(target))
    .map(({ stage, target }) => {
      const at = duckdb.name(target);
      const row = emptyRow(table, {
        lead_id: 'lead_id',
        to_stage: duckdb.text(stage),
        entered_at: at,
        entry_actor: "'user'",
      });
      return `SELECT ${row}, 0 AS part, ${rank.get(stage) ?? 0} AS place ${keptRows(leads, `${at} IS NOT NULL`)}`;
    });
}

/**
 * Where changes say the stage before, a lead came in the one before its first change, or in the one it still stands in,
 * when it was created.
 */
function arrivalRows(table: Table, { agreement, source, leads, changes }: StageFacts): readonly string[] {
  const [first] = agreement.lifecycle.stages;
  const saysBefore = changes !== undefined && targetsOf(changes.plan).has('from_stage');
  const isLog = source.measured.stageHistory?.isLog === true;
  if (first === undefined || leads === undefined || !saysBefore || isLog) return [];
  const firsts = `SELECT lead_id, arg_min(coalesce(from_stage, ''), row(entered_at, row_seq)) AS came_in ${keptRows(changes)} GROUP BY lead_id`;
  const stage = `coalesce(came_in, recorded_stage, ${duckdb.text(first.id)})`;
  const row = emptyRow(table, {
    lead_id: 'lead.lead_id',
    to_stage: stage,
    entered_at: 'created_at',
    entry_actor: "'auto'",
  });
  return [
    `SELECT ${row}, -1 AS part, 0 AS place FROM lead LEFT JOIN (${firsts}) AS firsts USING (lead_id) WHERE created_at IS NOT NULL AND came_in IS DISTINCT FROM ''`,
  ];
}

function endOf({ agreement }: StageFacts): string {
  const ending = Object.values(agreement.reasons).filter((reason) => reason.class !== 'return');
  if (ending.length === 0) return 'cycle_end';
  const cases = ending.map((reason) => `WHEN ${duckdb.text(reason.id)} THEN '${reason.class}'`);
  return `coalesce(cycle_end, CASE reason_id ${cases.join(' ')} END)`;
}

function emptyRow({ columns }: Table, known: Readonly<Record<string, string>>): string {
  return columns
    .map(({ name, type }) => `${known[name] ?? `CAST(NULL AS ${sqlTypes[type]})`} AS ${name}`)
    .join(', ');
}
