import type { Engine, EngineRow } from '../../records/engine.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { Instant } from '../../support/instant.ts';
import { reachOf } from '../export-reach.ts';
import type { Judging } from '../judging.ts';
import { runModels } from '../run-models.ts';
import { showSomeLeads } from '../some-leads.ts';
import type { Dispute } from './dispute.ts';
import { leadModels } from './lead-models.ts';
import { disputedClocks } from './read-clocks.ts';
import { instantOf, textOf } from './row-values.ts';

/** What became of one lead of the export that the engine holds; afterwards the engine holds no other. */
export async function readDispute(
  engine: Engine,
  { agreement, versions }: Judging,
  { lead, asOf }: { readonly lead: string; readonly asOf: Instant },
): Promise<Dispute> {
  await showSomeLeads(engine, agreement, `SELECT ${duckdb.text(lead)}`);
  const factsFrom = (await reachOf(engine))?.first;
  const options = { asOf, dialect: duckdb, ...(factsFrom !== undefined && { factsFrom }) };
  await runModels(engine, leadModels(agreement, options, versions));
  const read = async <Fact>(query: string, factOf: (row: EngineRow) => Fact): Promise<readonly Fact[]> =>
    (await engine.rows(query)).map(factOf);
  const known = `(logged_at IS NULL OR logged_at <= ${asOf})`;
  const hasPolicies = versions.some((version) => Object.keys(version.agreement.touchPolicies).length > 0);
  return {
    lead,
    asOf,
    entries: await read('SELECT * FROM stage_entry ORDER BY entry_number', entryOf),
    ends: await read('SELECT * FROM cycle_end ORDER BY cycle_number', endOf),
    handoffs: await read(handoffs, handoffOf),
    owners: await read(
      `SELECT * FROM assignment WHERE assigned_at <= ${asOf} AND ${known} ORDER BY assigned_at, assignment_id`,
      ownerOf,
    ),
    activities: await read(
      `SELECT * FROM activity WHERE occurred_at <= ${asOf} AND ${known} ORDER BY occurred_at, activity_id`,
      activityOf,
    ),
    waitings: await read(
      `SELECT * FROM waiting WHERE waiting_from <= ${asOf} AND ${known} ORDER BY waiting_from, waiting_state`,
      waitingOf,
    ),
    clocks: await disputedClocks(engine, versions, asOf),
    touches: hasPolicies
      ? await read('SELECT * FROM touch_policy_reading ORDER BY cycle_number, policy_id', touchesOf)
      : [],
  };
}

const handoffs = `SELECT handoff.*, deadline_at FROM handoff LEFT JOIN handoff_deadline USING (lead_id, cycle_number, handoff_number)
ORDER BY cycle_number, handoff_number`;

function entryOf(row: EngineRow): Dispute['entries'][number] {
  return {
    cycle: Number(row['cycle_number']),
    stage: String(row['stage_id']),
    at: Number(row['entered_at']),
    actor: String(row['entry_actor']),
    reason: textOf(row['reason_id']),
    isInferred: row['is_inferred'] === true,
    voidedAt: instantOf(row['voided_at']),
  };
}

function endOf(row: EngineRow): Dispute['ends'][number] {
  return {
    cycle: Number(row['cycle_number']),
    at: Number(row['ended_at']),
    as: String(row['cycle_end']),
    reason: textOf(row['reason_id']),
  };
}

function handoffOf(row: EngineRow): Dispute['handoffs'][number] {
  return {
    cycle: Number(row['cycle_number']),
    at: Number(row['offered_at']),
    deadline: instantOf(row['deadline_at']),
    decidedAt: instantOf(row['decided_at']),
    outcome: String(row['first_outcome']),
    finalOutcome: String(row['final_outcome']),
    reason: textOf(row['reason_id']),
  };
}

function ownerOf(row: EngineRow): Dispute['owners'][number] {
  return {
    at: Number(row['assigned_at']),
    loggedAt: instantOf(row['logged_at']),
    owner: textOf(row['owner_id']),
    queue: textOf(row['queue_id']),
    cause: String(row['assignment_cause']),
  };
}

function activityOf(row: EngineRow): Dispute['activities'][number] {
  return {
    at: Number(row['occurred_at']),
    loggedAt: instantOf(row['logged_at']),
    type: String(row['activity_type']),
    direction: String(row['activity_direction']),
    member: textOf(row['member_id']),
  };
}

function waitingOf(row: EngineRow): Dispute['waitings'][number] {
  return {
    state: String(row['waiting_state']),
    from: Number(row['waiting_from']),
    until: instantOf(row['waiting_until']),
  };
}

function touchesOf(row: EngineRow): Dispute['touches'][number] {
  return {
    policy: String(row['policy_id']),
    cycle: Number(row['cycle_number']),
    acceptedAt: Number(row['accepted_at']),
    givenUpAt: Number(row['given_up_at']),
    touches: Number(row['touches']),
    dates: Number(row['dates']),
    channels: Number(row['channels']),
    spanDays: Number(row['span_days']),
    isKept: row['is_kept'] === true,
  };
}
