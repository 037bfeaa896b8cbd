import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { AgreementInForce } from '../../../src/model/agreement-in-force.ts';
import type { Reason } from '../../../src/model/reason.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import type { Row } from '../../sql/lead-rows.ts';
import { agreementWith, pinnedClocksByDuckDb } from './pinned-world.ts';

const day = 86_400_000;
const boundary = startOfDay('Europe/Berlin', dayOfDate('2026-10-01'));
const plain = agreementWith('1', [], []);

function reasonOf(kind: Reason['class']): Agreement['reasons'] {
  const known = Object.values(plain.reasons)[0];
  if (known === undefined) throw new Error('the reference agreement has reasons');
  return { ...plain.reasons, changed: { ...known, id: 'changed', class: kind } };
}

function handoffWith(more: Partial<Agreement['lifecycle']['handoff']>): Agreement['lifecycle'] {
  return { ...plain.lifecycle, handoff: { ...plain.lifecycle.handoff, ...more } };
}

const before: Agreement = {
  ...plain,
  reasons: reasonOf('recycle'),
  lifecycle: handoffWith({ onExpiry: 'escalate', decideWithin: { amount: 48, unit: 'hours' } }),
};
const after: Agreement = {
  ...plain,
  version: '2',
  reasons: reasonOf('return'),
  lifecycle: handoffWith({ onExpiry: 'auto-accept', decideWithin: { amount: 1, unit: 'hours' } }),
};
const versions: readonly AgreementInForce[] = [
  { agreement: before, until: boundary },
  { agreement: after, from: boundary },
];

/** Rows of the history of a lead, in order; the source counts no cycles. */
function course(
  lead: string,
  ...moves: readonly (readonly [at: number, to: string, reason?: string])[]
): Row[] {
  return moves.map(([at, to, reason], index) => ({
    lead_id: lead,
    row_number: index + 1,
    to_stage: to,
    entered_at: at,
    reason_id: reason ?? null,
  }));
}

let connection: DuckDBConnection | undefined;
beforeAll(async () => {
  connection = await openDuckDb();
  if (connection === undefined) console.warn(noDuckDb);
});

async function asked(
  rows: readonly Row[],
  query: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (connection === undefined) return [];
  await pinnedClocksByDuckDb(connection, versions, { 'stage-history': rows }, boundary + 90 * day);
  return (await connection.runAndReadAll(query)).getRowObjectsJS();
}

describe('a reason has the class that it had when the cycle began', () => {
  const ends = `SELECT lead_id, CAST(cycle_number AS INTEGER) AS cycle, cycle_end FROM cycle_end ORDER BY lead_id, cycle`;

  it('however late it is given, and whatever it means by then', async () => {
    const rows = [
      ...course('old', [boundary - 2 * day, 'mql'], [boundary + 2 * day, 'lead', 'changed']),
      ...course('new', [boundary, 'mql'], [boundary + 2 * day, 'lead', 'changed']),
    ];
    if (connection === undefined) return;
    expect(await asked(rows, ends)).toEqual([{ lead_id: 'old', cycle: 1, cycle_end: 'recycle' }]);
  });

  it('so the next cycle begins where the first has ended by its own version, and has another', async () => {
    const rows = course(
      'twice',
      [boundary - 2 * day, 'mql'],
      [boundary + 2 * day, 'lead', 'changed'],
      [boundary + 20 * day, 'mql'],
      [boundary + 22 * day, 'lead', 'changed'],
      [boundary + 30 * day, 'mql'],
    );
    if (connection === undefined) return;
    expect(await asked(rows, ends)).toEqual([{ lead_id: 'twice', cycle: 1, cycle_end: 'recycle' }]);
    const entries = `SELECT CAST(cycle_number AS INTEGER) AS cycle, count(*)::INTEGER AS entries FROM history GROUP BY cycle ORDER BY cycle`;
    expect(await asked(rows, entries)).toEqual([
      { cycle: 1, entries: 2 },
      { cycle: 2, entries: 3 },
    ]);
  });

  it('and what the export says of the end of a cycle stands', async () => {
    const rows = course('told', [boundary, 'mql'], [boundary + 2 * day, 'lead', 'changed']).map(
      (row, index) => (index === 1 ? { ...row, cycle_end: 'disqualify' } : row),
    );
    if (connection === undefined) return;
    expect(await asked(rows, ends)).toEqual([{ lead_id: 'told', cycle: 1, cycle_end: 'disqualify' }]);
  });
});

describe('acceptance is that of the cycle', () => {
  it('its window and what happens at the end of it', async () => {
    const rows = [
      ...course('old', [boundary - day, 'lead'], [boundary, 'mql']),
      ...course('new', [boundary, 'lead'], [boundary, 'mql']),
    ];
    const query = `SELECT lead_id, first_outcome, CAST(decided_at - ${boundary} AS BIGINT) AS after FROM handoff ORDER BY lead_id`;
    if (connection === undefined) return;
    expect(await asked(rows, query)).toEqual([
      { lead_id: 'new', first_outcome: 'autoAccepted', after: 3_600_000n },
      { lead_id: 'old', first_outcome: 'expired', after: BigInt(2 * day) },
    ]);
  });
});
