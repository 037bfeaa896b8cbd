import { noName } from '../no-value.ts';
import { type Asked, unknownPart } from './asked.ts';
import { periodDays } from './period-days.ts';

/** A condition: the instant lies in the period of the row. */
export function inPeriod(instant: string): string {
  return `${instant} >= period.start_at AND ${instant} < period.end_at`;
}

/** 1 where the condition holds, else 0, also where it is unknown. */
export function flag(condition: string): string {
  return `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
}

/**
 * `parted`: the rows of `counted` (with `period_number`, `lead_id`, and `cycle_number` where parts are response times), each
 * with the `part_id` it is told with; NULL for the whole.
 */
export function partedTable({ dialect, parts }: Asked): string {
  if (parts === undefined) return `parted AS (\n  SELECT counted.*, ${noName} AS part_id FROM counted\n)`;
  const [relation, conditions] =
    parts.by === 'lead'
      ? ['lead_part', [`part_by = ${dialect.text(parts.id)}`]]
      : ['contact_time', [`sla_id = ${dialect.text(parts.sla)}`, 'cycle_number = counted.cycle_number']];
  const column = parts.by === 'lead' ? 'part_id' : 'response_class';
  return `parted AS (
  SELECT counted.*, coalesce(${relation}.${column}, ${dialect.text(unknownPart)}) AS part_id
  FROM counted LEFT JOIN ${relation} ON ${relation}.lead_id = counted.lead_id${conditions
    .map((condition) => ` AND ${relation}.${condition}`)
    .join('')}
)`;
}

/** What a figure is made of: named SQL expressions that aggregate. */
export type Columns = readonly (readonly [name: string, expression: string])[];

/** Expressions that count the leads, or deals, behind the numbers of a part; told as `group_1`, `group_2` … */
export type Groups = readonly [string, ...(readonly string[])];

/** Different leads of whom a row with the condition tells, however many there are. */
export function leadsWith(condition = 'true'): string {
  return `count(DISTINCT CASE WHEN ${condition} THEN lead_id END)`;
}

/** Deals with the condition; each is one row. */
export function dealsWith(condition: string): string {
  return `count(CASE WHEN ${condition} THEN 1 END)`;
}

/** Sums of columns of the same names; 0 where there are none. */
export function sums({ dialect }: Asked, names: readonly string[]): Columns {
  return names.map((name) => [name, dialect.wide(`coalesce(sum(${name}), 0)`)]);
}

interface Told {
  /** Of what leads or deals the numbers of a part are made: those in it, then others told beside it (semantics §12). */
  readonly groups: Groups;
  /** The table whose rows are told; it has `period_number` and `part_id`. */
  readonly rows?: string;
  /** Further columns, over `period`. */
  readonly ofPeriod?: Columns;
}

/** One row for each period, or for each period and part of which something is there. */
export function figureQuery(
  asked: Asked,
  tables: readonly string[],
  columns: Columns,
  { groups, rows = 'parted', ofPeriod = [] }: Told,
): string {
  // Whoever asks for the whole is told of it however small it is, so counting them there would cost for nothing.
  const sizes: Columns =
    asked.parts === undefined ? [] : groups.map((group, index) => [`group_${index + 1}`, group]);
  const told = [...columns, ...sizes].map(([name, expression]) => `${expression} AS ${name}`);
  const periods = ofPeriod.map(([name, expression]) => `max(${expression}) AS ${name}`);
  const join = asked.parts === undefined ? 'LEFT JOIN' : 'JOIN';
  return `WITH ${[periodDays(asked.dialect), ...tables].join(',\n')}
SELECT period.period_number, part_id, ${[...told, ...periods].join(',\n  ')}
FROM period ${join} ${rows} ON ${rows}.period_number = period.period_number
GROUP BY period.period_number, part_id`;
}
