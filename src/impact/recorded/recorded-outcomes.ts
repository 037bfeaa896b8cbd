import type { Agreement } from '../../model/agreement.ts';
import type { ColumnEngine } from '../../records/engine.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { Instant } from '../../support/instant.ts';

/** What is recorded of touched leads, by their places in the list. */
export interface RecordedOutcomes {
  /** The furthest open or won stage that a lead was in, by rank; −1 for none. */
  readonly rank: Int32Array;
  /** Whether a deal of the lead was won. */
  readonly bought: Uint8Array;
  /** What it was worth, in minor units of the agreement's currency. */
  readonly revenue: Float64Array;
}

/** Reads `touched_lead`, `stage_history` and `opportunity`: what was known at asOf, whenever it happened. */
export async function recordedOutcomes(
  engine: ColumnEngine,
  agreement: Pick<Agreement, 'lifecycle' | 'currency'>,
  { asOf, leads }: { readonly asOf: Instant; readonly leads: number },
): Promise<RecordedOutcomes> {
  const outcomes = {
    rank: new Int32Array(leads).fill(-1),
    bought: new Uint8Array(leads),
    revenue: new Float64Array(leads),
  };
  await engine.pieces(rankQuery(agreement, asOf), (piece) => {
    const [places, ranks] = [piece.numbers(0), piece.numbers(1)];
    for (let row = 0; row < piece.rows; row++) outcomes.rank[places[row] ?? 0] = ranks[row] ?? -1;
  });
  await engine.pieces(wonQuery(agreement, asOf), (piece) => {
    const [places, amounts] = [piece.numbers(0), piece.numbers(1)];
    for (let row = 0; row < piece.rows; row++) {
      outcomes.bought[places[row] ?? 0] = 1;
      outcomes.revenue[places[row] ?? 0] = amounts[row] ?? 0;
    }
  });
  return outcomes;
}

function rankQuery({ lifecycle }: Pick<Agreement, 'lifecycle'>, asOf: Instant): string {
  const cases = lifecycle.stages.flatMap(({ id, category }, rank) =>
    category === 'open' || category === 'won' ? [`WHEN to_stage = ${duckdb.text(id)} THEN ${rank}`] : [],
  );
  return `SELECT touched_place, CAST(max(CASE ${cases.join(' ')} ELSE -1 END) AS INTEGER)
FROM touched_lead JOIN stage_history ON stage_history.lead_id = touched_lead.lead_id
WHERE entered_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf}) AND (voided_at IS NULL OR voided_at > ${asOf})
GROUP BY touched_place`;
}

function wonQuery({ currency }: Pick<Agreement, 'currency'>, asOf: Instant): string {
  return `SELECT touched_place, CAST(sum(CASE WHEN currency_code = ${duckdb.text(currency)} THEN coalesce(amount_minor, 0) ELSE 0 END) AS DOUBLE)
FROM touched_lead JOIN opportunity ON opportunity.lead_id = touched_lead.lead_id
WHERE is_won AND created_at <= ${asOf} AND (closed_at IS NULL OR closed_at <= ${asOf})
GROUP BY touched_place`;
}
