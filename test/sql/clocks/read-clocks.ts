import type { ClockReading, ClockStanding } from '../../../src/evaluate/clock/clock-reading.ts';
import { rational } from '../../../src/support/rational.ts';

type Columns = Readonly<Record<string, unknown>>;

/** What a database answers to one SELECT, whole numbers as text, number or bigint. */
export type AskRows = (query: string) => Promise<readonly Columns[]> | readonly Columns[];

/** The relations `clock`, `clock_warning` and `clock_reassignment` as readings, by SLA and lead in order. */
export async function clockReadings(ask: AskRows): Promise<ReadonlyMap<string, readonly ClockReading[]>> {
  const order = 'ORDER BY sla_id, lead_id, cycle_number, clock_number';
  const clocks = await ask(`SELECT * FROM clock ${order}`);
  const warnings = byClock(await ask(`SELECT * FROM clock_warning ${order}, warning_number`));
  const reassignments = byClock(await ask(`SELECT * FROM clock_reassignment ${order}, reassignment_number`));
  const readings = new Map<string, ClockReading[]>();
  let taken = 0;
  for (const row of clocks) {
    const key = clockKeyOf(row);
    const lists = { warnings: warnings.get(key) ?? [], reassignments: reassignments.get(key) ?? [] };
    taken += lists.warnings.length + lists.reassignments.length;
    const lead = leadKey(String(row['sla_id']), String(row['lead_id']));
    const own = readings.get(lead) ?? [];
    if (
      Number(row['clock_number']) !==
      1 + own.filter(({ cycle }) => cycle === Number(row['cycle_number'])).length
    )
      throw new Error(`clocks of ${lead} are not numbered from 1`);
    readings.set(lead, [...own, reading(row, lists)]);
  }
  const listed = [...warnings.values(), ...reassignments.values()].flat().length;
  if (taken !== listed) throw new Error(`${listed - taken} warnings or reassignments belong to no clock`);
  return readings;
}

export function leadKey(sla: string, lead: string): string {
  return JSON.stringify([sla, lead]);
}

function clockKeyOf(row: Columns): string {
  return [row['sla_id'], row['lead_id'], row['cycle_number'], row['clock_number']].map(String).join('\n');
}

function byClock(rows: readonly Columns[]): ReadonlyMap<string, readonly Columns[]> {
  const found = new Map<string, Columns[]>();
  for (const row of rows) {
    const own = found.get(clockKeyOf(row)) ?? [];
    found.set(clockKeyOf(row), own);
    own.push(row);
  }
  return found;
}

function reading(
  row: Columns,
  lists: { readonly warnings: readonly Columns[]; readonly reassignments: readonly Columns[] },
): ClockReading {
  const state = String(row['clock_state']);
  const given = <Name extends string>(name: Name, column: string): { readonly [key in Name]?: number } => {
    const value = row[column];
    // A property of the given name, or none.
    return (value === null ? {} : { [name]: Number(value) }) as { readonly [key in Name]?: number };
  };
  const head = { cycle: Number(row['cycle_number']), startAt: Number(row['start_at']) };
  if (state === 'error') {
    const empty = Object.entries(row).filter(
      ([name, value]) => value !== null && !errorColumns.includes(name),
    );
    if (empty.length > 0)
      throw new Error(`a clock in error says ${JSON.stringify(empty.map(([name]) => name))}`);
    // The words that the relation has for it are compared with those of the evaluator.
    return { ...head, state, problem: String(row['clock_problem']) as 'no-calendar' };
  }
  return {
    ...head,
    firstStartAt: Number(row['first_start_at']),
    ...(row['calendar_id'] !== null && { calendar: String(row['calendar_id']) }),
    ...given('targetMs', 'target_ms'),
    state: state as ClockStanding['state'],
    ...given('dueAt', 'due_at'),
    ...given('limitAt', 'limit_at'),
    elapsedMs: row['elapsed_ms'] === null ? Number.NaN : Number(row['elapsed_ms']),
    ...given('stoppedAt', 'stopped_at'),
    ...given('canceledAt', 'canceled_at'),
    warnings: lists.warnings.map((warning) => ({
      share: rational(Number(warning['share_numerator']), Number(warning['share_denominator'])),
      ...(warning['warned_at'] !== null && { at: Number(warning['warned_at']) }),
    })),
    reassignments: lists.reassignments.map((each) => ({
      at: Number(each['reassigned_at']),
      cause: String(each['cause_id']),
      effect: each['reassignment_effect'] === 'restart' ? 'restart' : 'continue',
    })),
    backdated: Boolean(row['is_backdated']),
  };
}

const errorColumns = [
  'sla_id',
  'lead_id',
  'cycle_number',
  'clock_number',
  'clock_state',
  'start_at',
  'first_start_at',
  'is_backdated',
  'clock_problem',
];
