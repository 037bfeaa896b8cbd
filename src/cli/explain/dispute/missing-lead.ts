import type { Engine } from '../../../records/engine.ts';
import { choiceWords } from '../../../shape/value-words.ts';
import { duckdb } from '../../../sql/dialects/duckdb.ts';

/** Why a lead cannot be told of: the export does not have it; which ids are nearest. Undefined where it has it. */
export async function missingLead(engine: Engine, lead: string): Promise<string | undefined> {
  const id = duckdb.text(lead);
  const found = await engine.rows(`SELECT 1 FROM lead WHERE lead_id = ${id} LIMIT 1`);
  if (found.length > 0) return undefined;
  const most = Math.max(1, Math.floor(lead.length / 3));
  const slips = `damerau_levenshtein(lead_id, ${id})`;
  const near = await engine.rows(
    `SELECT lead_id, ${slips} AS slips FROM lead WHERE abs(length(lead_id) - ${lead.length}) <= ${most} AND ${slips} <= ${most} ORDER BY slips, lead_id LIMIT 3`,
  );
  const ids = near.map((row) => String(row['lead_id']));
  return `the export has no lead ${lead}${ids.length === 0 ? '' : ` (did you mean ${choiceWords(ids)}?)`}`;
}
