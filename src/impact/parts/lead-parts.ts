import { leadBreakdowns } from '../../measure/metrics/breakdowns.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ColumnEngine } from '../../records/engine.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { type LeadBreakdown, leadPartModel, partBy } from '../../sql/parts/lead-part-models.ts';
import type { Instant } from '../../support/instant.ts';

/** In which part of a breakdown each touched lead lies, by its place in the list; absent = in none. */
export interface LeadParts {
  readonly breakdown: LeadBreakdown;
  readonly parts: ReadonlyMap<number, string>;
}

/** By channel and territory, and by every field by which some metric of the agreement takes leads apart: its segments. */
function impactBreakdowns(agreement: Agreement, asOf: Instant): readonly LeadBreakdown[] {
  const fields = leadBreakdowns(agreement, asOf).filter(({ by }) => by === 'field');
  const distinct = new Map(fields.map((breakdown) => [partBy(breakdown), breakdown]));
  return [{ by: 'channel' }, { by: 'territory' }, ...distinct.values()];
}

/** Reads `touched_lead` and `lead`, by the definitions of the new agreement. */
export async function leadParts(
  engine: ColumnEngine,
  agreement: Agreement,
  asOf: Instant,
): Promise<readonly LeadParts[]> {
  const found: LeadParts[] = [];
  // Few leads are touched: they are read once, and stand in for all of them.
  await engine.run(
    'CREATE OR REPLACE TEMP TABLE touched_record AS SELECT lead.* FROM lead JOIN touched_lead USING (lead_id)',
  );
  for (const breakdown of impactBreakdowns(agreement, asOf)) {
    const { query } = leadPartModel(agreement, [breakdown], { asOf, dialect: duckdb });
    const parts = new Map<number, string>();
    await engine.pieces(
      `WITH lead AS (SELECT * FROM touched_record)
SELECT touched_place, part_id FROM (${query}) AS lead_part JOIN touched_lead ON touched_lead.lead_id = lead_part.lead_id`,
      (piece) => {
        const [places, partOf] = [piece.numbers(0), piece.text(1)];
        for (let row = 0; row < piece.rows; row++) {
          const part = partOf(row);
          if (part !== null) parts.set(places[row] ?? 0, part);
        }
      },
    );
    found.push({ breakdown, parts });
  }
  return found;
}
