import type { Evaluation } from '../../../src/evaluate/evaluation.ts';
import type { Entry } from '../../../src/evaluate/journey/journey.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Sample } from '../../../src/model/sample.ts';
import type { Row } from '../lead-rows.ts';

/**
 * What a CRM would have written down of the course of a lead: entries but for those that others imply, and the ends of cycles,
 * each beside the entry that came with it.
 */
export function historyRows(
  { lifecycle }: Agreement,
  { id, recordedStage, asOf, timeline }: Sample,
  { journey }: Evaluation,
): readonly Row[] {
  const ends = [...journey.ends];
  const rows: Row[] = [];
  const put = (row: Row): void => {
    rows.push({ lead_id: id, row_number: rows.length + 1, ...row });
  };
  const first = lifecycle.stages[0]?.id ?? '';
  const arrivedAt = Math.min(asOf, ...timeline.map(({ at }) => at), ...journey.entries.map(({ at }) => at));
  if (recordedStage === undefined) {
    put({ cycle_number: 1, to_stage: first, entered_at: arrivedAt, entry_actor: 'auto' });
  }
  const putEndsBefore = (entry: Entry | undefined): void => {
    while (ends[0] !== undefined && (entry === undefined || ends[0].cycle < entry.cycle)) {
      const end = ends.shift();
      put({
        cycle_number: end?.cycle,
        entered_at: end?.at,
        entry_actor: 'auto',
        cycle_end: end?.as,
        reason_id: end?.reason,
      });
    }
  };
  let cameFrom: string | undefined;
  for (const entry of journey.entries) {
    putEndsBefore(entry);
    if (entry.inferred) {
      cameFrom ??= entry.from;
      continue;
    }
    const end = ends.find(
      ({ cycle, at, reason }) => cycle === entry.cycle && at === entry.at && endsWith(entry, reason),
    );
    if (end !== undefined) ends.splice(ends.indexOf(end), 1);
    put({
      cycle_number: entry.cycle,
      from_stage: cameFrom ?? entry.from,
      to_stage: entry.to,
      entered_at: entry.at,
      entry_actor: entry.actor,
      reason_id: entry.reason,
      voided_at: entry.voidedAt ?? null,
      cycle_end: end?.as ?? null,
    });
    cameFrom = undefined;
  }
  putEndsBefore(undefined);
  return rows;
}

/** The entry of a stage that a disposition or the end of a window leads to. */
function endsWith({ reason }: Entry, endReason: string | null): boolean {
  return reason !== null && (reason === endReason || reason === 'expired');
}
