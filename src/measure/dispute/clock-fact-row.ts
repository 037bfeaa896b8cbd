import type { ClockFact } from '../../evaluate/clock/clock-fact.ts';
import type { Side } from '../../model/text.ts';
import type { EngineRow } from '../../records/engine.ts';
import { instantOf, textOf } from './row-values.ts';

/** A row of `clock_fact` as the evaluator reads facts. */
export function clockFactOf(row: EngineRow): ClockFact {
  const head = headOf(row);
  const kind = textOf(row['fact_kind']);
  const until = instantOf(row['until_at']);
  switch (kind) {
    case 'start':
    case 'stop':
    case 'cancel':
    case 'reset':
    case 'void':
      return { ...head, fact: kind };
    case 'pause':
      return { ...head, fact: kind, ...(until !== null && { until }) };
    case 'reassign':
      return { ...head, fact: kind, cause: textOf(row['cause_id']) ?? '' };
    case 'waiver':
      // The models take no other words from an export.
      return { ...head, fact: kind, by: textOf(row['waived_by']) as Side };
    default:
      throw new Error(`no kind of fact: ${kind}`);
  }
}

/** A row of `owner_fact`; owners belong to no cycle. */
export function ownerFactOf(row: EngineRow): ClockFact {
  return { ...headOf(row), fact: 'owner', team: textOf(row['team_id']) ?? '' };
}

function headOf(row: EngineRow): Pick<ClockFact, 'at' | 'loggedAt' | 'cycle'> {
  const loggedAt = instantOf(row['logged_at']);
  return {
    at: instantOf(row['occurred_at']) ?? 0,
    cycle: Number(row['cycle_number'] ?? 1),
    ...(loggedAt !== null && { loggedAt }),
  };
}
