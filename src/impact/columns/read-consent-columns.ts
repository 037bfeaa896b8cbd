import { type ConsentColumns, stateCodes } from '../../evaluate/columns/consent-columns.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { ColumnEngine } from '../../records/engine.ts';
import { packedCodes } from './packed-codes.ts';
import { numbersOf } from './read-lead-columns.ts';
import { listedWords } from './word-codes.ts';

/** The consents of all leads, oldest first, of one instant the withdrawal last (semantics §3, Select). */
export async function readConsentColumns(
  engine: ColumnEngine,
  { consentPurposes }: Pick<Agreement, 'consentPurposes'>,
  leads: number,
): Promise<ConsentColumns> {
  const [counted] = await engine.rows('SELECT count(*) AS all_rows FROM consent');
  const length = Number(counted?.['all_rows'] ?? 0);
  const purposes = listedWords('purpose_id', Object.keys(consentPurposes));
  const state = {
    sql: `CASE consent_state WHEN 'given' THEN ${stateCodes.given} ELSE ${stateCodes.withdrawn} END`,
    size: 3,
  };
  const packed = packedCodes([purposes, state], length);
  const from = new Float64Array(length);
  const offsets = new Uint32Array(leads + 1);
  const query = `SELECT lead_id, CAST(greatest(occurred_at, coalesce(logged_at, occurred_at)) AS DOUBLE), ${packed.sql.join(', ')}
FROM consent ORDER BY lead_id, occurred_at, consent.row_number, consent_state`;
  let place = 0;
  await engine.pieces(query, (piece) => {
    from.set(piece.numbers(1), place);
    packed.fill(piece, 2, place);
    for (const lead of numbersOf(piece)) offsets[lead] = (offsets[lead] ?? 0) + 1;
    place += piece.rows;
  });
  for (let lead = 1; lead <= leads; lead++) offsets[lead] = (offsets[lead] ?? 0) + (offsets[lead - 1] ?? 0);
  const [codes, states] = packed.codes;
  if (codes === undefined || states === undefined) throw new Error('consents have a purpose and a state');
  return { offsets, purposes: { kind: 'codes', codes, values: purposes.values }, states, from };
}
