import type { ClockReading } from '../../evaluate/clock/clock-reading.ts';
import type { EngineRow } from '../../records/engine.ts';

/** The columns of `clock` in which a row says something else than the evaluator does of the same clock; no row is one too. */
export function clockDifferences(reading: ClockReading, row: EngineRow | undefined): readonly string[] {
  if (row === undefined) return ['no row'];
  // The models tabulate calendars of a span of years; the evaluator knows no such bound.
  if (row['clock_problem'] === 'before-measured-dates') return [];
  return Object.entries(columnsOf(reading)).flatMap(([column, expected]) => {
    const got = row[column] ?? null;
    const isSame = typeof expected === 'number' ? got !== null && Number(got) === expected : got === expected;
    return isSame ? [] : [`${column}: ${got} instead of ${expected}`];
  });
}

function columnsOf(reading: ClockReading): Readonly<Record<string, string | number | boolean | null>> {
  const { state, startAt } = reading;
  if (reading.state === 'error')
    return { clock_state: state, start_at: startAt, clock_problem: reading.problem };
  const { calendar, targetMs, dueAt, limitAt, stoppedAt, canceledAt } = reading;
  return {
    clock_state: state,
    start_at: startAt,
    first_start_at: reading.firstStartAt,
    calendar_id: calendar ?? null,
    target_ms: targetMs ?? null,
    due_at: dueAt ?? null,
    limit_at: limitAt ?? null,
    elapsed_ms: reading.elapsedMs,
    stopped_at: stoppedAt ?? null,
    canceled_at: canceledAt ?? null,
    is_backdated: reading.backdated,
  };
}
